/** A word for many: `£1.2m` counts in millions. */
export interface MoneyScale {
  readonly size: number;
  readonly suffix: "" | "k" | "m" | "bn";
}

const scales: readonly MoneyScale[] = [
  { size: 1e9, suffix: "bn" },
  { size: 1e6, suffix: "m" },
  { size: 1e3, suffix: "k" },
];
const units: MoneyScale = { size: 1, suffix: "" };

/** The scale a magnitude is told in: thousands from £1,000, millions from £1m, billions from £1bn. */
export const moneyScale = (magnitude: number): MoneyScale => scales.find(({ size }) => magnitude >= size) ?? units;
