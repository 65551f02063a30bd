/** The Green Book's rates: HM Treasury, The Green Book (2022), Annex A6. Under review since December 2025. */
export const greenBookRates = {
  /** Annual real rate of years 1 to 30. */
  first: 0.035,
  later: [
    { fromYear: 31, rate: 0.03 },
    { fromYear: 76, rate: 0.025 },
  ],
  /** For effects on health and life. */
  health: 0.015,
} as const;
