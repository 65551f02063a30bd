/** How people are simulated: one by one, or as counts of those who are alike. Both have the same distribution. */
export type Way = "people" | "counts";
