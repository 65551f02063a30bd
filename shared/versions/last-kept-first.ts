import type { Version } from "../model/version.ts";

/** Versions as they are shown: the last kept first. The Chromium of the window knows no `toReversed`. */
export const lastKeptFirst = (versions: readonly Version[]): readonly Version[] => [...versions].reverse();
