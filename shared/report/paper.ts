/** Sheets of paper that a report is laid out for: A4 in most of the world, Letter in North America. */
export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];
