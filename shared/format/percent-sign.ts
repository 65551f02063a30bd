import { shownStyle } from "./shown-style.ts";

/** The per cent sign as it stands behind digits in the style shown, with its space where that has one. */
export const percentSign = (): string => (shownStyle().percentSpaced ? "\u00a0%" : "%");

/** Digits that are per cents, with their sign: `12.5%`, `12,5 %` in Germany. */
export const withPercent = (digits: string): string => digits + percentSign();
