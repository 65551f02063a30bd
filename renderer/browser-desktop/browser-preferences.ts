import type { Reply } from "#shared/desktop/contract.ts";
import type { Preferences } from "#shared/desktop/preferences.ts";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { numberStyles } from "#shared/format/number-style.ts";
import { currencies } from "#shared/model/currency.ts";

const PLACE = "preferences";
const themes = ["system", "light", "dark", "high-contrast"] as const satisfies readonly Preferences["theme"][];

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

/** Whatever is no preference of ours is as if it were not there. */
function checked(found: Partial<Preferences> | null): Preferences {
  const { theme, numbers, newDeals, hintsSeen } = found ?? {};
  const { currency, financialYearStartMonth: month, discountRate } = newDeals ?? usualPreferences.newDeals;
  return {
    theme: themes.find((known) => known === theme) ?? usualPreferences.theme,
    numbers:
      numbers === "system" || numberStyles.some(({ locale }) => locale === numbers)
        ? (numbers as string)
        : usualPreferences.numbers,
    newDeals: {
      currency: currencies.find((known) => known === currency) ?? usualPreferences.newDeals.currency,
      financialYearStartMonth: isWithin(month, 1, 12) && Number.isInteger(month) ? month : null,
      discountRate: isWithin(discountRate, 0, 1) ? discountRate : null,
    },
    ...(Array.isArray(hintsSeen) && { hintsSeen: hintsSeen.filter((each) => typeof each === "string") }),
  };
}

/** The system's theme is followed by itself, with high contrast too; light or dark is named on the page. */
function turnTo({ theme }: Preferences): void {
  if (theme === "light" || theme === "dark") document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

/** What an earlier visit left in this browser. */
export function readPreferences(): Promise<Preferences> {
  let found: Partial<Preferences> | null = null;
  try {
    found = JSON.parse(localStorage.getItem(PLACE) ?? "null") as Partial<Preferences> | null;
  } catch {
    // Not ours, or a browser that keeps nothing.
  }
  const preferences = checked(found);
  turnTo(preferences);
  return Promise.resolve(preferences);
}

export function writePreferences(preferences: Preferences): Promise<Reply<undefined>> {
  turnTo(preferences);
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
    return Promise.resolve({ kind: "done", value: undefined });
  } catch {
    return Promise.resolve({
      kind: "refused",
      sentence: "Preferences hold until this page is closed: this browser keeps nothing.",
    });
  }
}
