import type { Currency } from "../model/currency.ts";

/** Sheets of paper that a report is laid out for: A4 in most of the world, Letter in North America. */
export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];

/** The paper that people who count in a currency print on: Letter where dollars of North America are paid. */
export const usualPaper = (currency: Currency): Paper => (currency === "USD" || currency === "CAD" ? "Letter" : "A4");
