/** One thing of a deal that names another, and so keeps it from being removed. */
export interface Use {
  /** `stage`: comes after it in a pathway, and can follow what is before it. `term`: anything else. */
  readonly kind: "stage" | "term";
  /** What it is, in the middle of a sentence: `the saving “Rent”`. */
  readonly words: string;
}

/** A use that must be undone before what it names can go. */
export const term = (words: string): Use => ({ kind: "term", words });

/** Why something cannot be removed: "Used by the saving “Rent”, the driver “Market”"; undefined where nothing names it. */
export const usedBy = (uses: readonly Use[]): string | undefined =>
  uses.length === 0 ? undefined : `Used by ${uses.map(({ words }) => words).join(", ")}`;
