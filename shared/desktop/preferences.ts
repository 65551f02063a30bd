/** What a person likes, kept from one start to the next; no part of any deal. */
export interface Preferences {
  /** High contrast is light or dark as the system is; it is also what a system gets that asks for it, whatever stands here. */
  readonly theme: "system" | "light" | "dark" | "high-contrast";
  /** How numbers are written and read: the locale of a style there is (`de-DE`), or `system`: that of the computer. */
  readonly numbers: string;
  /** What a new deal starts with. Deals there are stay as they are. */
  readonly newDeals: {
    /** Code of the currency: `GBP`. */
    readonly currency: string;
    /** First month of the financial year, 1 to 12; `null`: the one of the currency's country. */
    readonly financialYearStartMonth: number | null;
    /** A year, as a fraction; `null`: the Green Book's. */
    readonly discountRate: number | null;
  };
  /** Names of the hints that were used or closed, which never come back. Absent: none. */
  readonly hintsSeen?: readonly string[] | undefined;
}
