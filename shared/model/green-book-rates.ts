import type { Source } from "./input.ts";

/**
 * The discount rates of HM Treasury's Green Book (2022), Annex A6: defaults to start from, which the file keeps as
 * numbers. Annual and real.
 */
export const greenBookRates = {
  /** Years 1 to 30. */
  first: 0.035,
  later: [
    { fromYear: 31, rate: 0.03 },
    { fromYear: 76, rate: 0.025 },
  ],
  /** For effects on health and life; it falls in the same proportion. */
  health: 0.015,
  /** When these rates were last looked up, and what is known to be changing. */
  asOf: "As of December 2025, when a review of the rate began",
} as const;

/** Where the rates stand; the id under which a deal lists it. */
export const greenBookSource: Source = {
  id: "green-book",
  title: "The Green Book: central government guidance on appraisal and evaluation",
  publisher: "HM Treasury",
  date: "2022",
};
