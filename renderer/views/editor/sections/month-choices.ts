/** The months of a year, by their number from 1. */
export const monthChoices = "January February March April May June July August September October November December"
  .split(" ")
  .map((name, index) => [String(index + 1), name] as const);
