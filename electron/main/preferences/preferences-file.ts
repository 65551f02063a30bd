import * as z from "zod";
import type { Preferences } from "#shared/desktop/preferences.ts";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { numberStyles } from "#shared/format/number-style.ts";
import { currencies } from "#shared/model/currency.ts";
import { readJsonFile, writeJsonFile } from "../files/json-file.ts";

/** What the window may ask to keep. */
export const preferencesShape = z.strictObject({
  theme: z.enum(["system", "light", "dark", "high-contrast"]),
  numbers: z.enum(["system", ...numberStyles.map(({ locale }) => locale)]),
  newDeals: z.strictObject({
    currency: z.enum(currencies),
    financialYearStartMonth: z.number().int().min(1).max(12).nullable(),
    discountRate: z.number().min(0).max(1).nullable(),
  }),
  hintsSeen: z.array(z.string().max(40)).max(50).optional(),
});

const fileSchema = preferencesShape.extend({
  version: z.literal(1),
  // Files from before it could be chosen lack it.
  numbers: preferencesShape.shape.numbers.default("en-GB"),
});

/** The preferences on disk. A damaged file gives the usual ones, and is kept beside as `….bad`. */
export class PreferencesFile {
  readonly #path: string;
  #now: Preferences;

  private constructor(path: string, now: Preferences) {
    this.#path = path;
    this.#now = now;
  }

  static async load(path: string): Promise<PreferencesFile> {
    const { theme, numbers, newDeals, hintsSeen } = await readJsonFile<Preferences>(path, fileSchema, usualPreferences);
    return new PreferencesFile(path, { theme, numbers, newDeals, ...(hintsSeen && { hintsSeen }) });
  }

  get now(): Preferences {
    return this.#now;
  }

  /** They hold from now on, and at the next start if they can be written. */
  async become(preferences: Preferences): Promise<void> {
    this.#now = preferences;
    await writeJsonFile(this.#path, { version: 1, ...preferences });
  }
}
