/** What is shown for a number with no answer: an IRR that does not exist, a share of nothing. */
export const missingValue = "–";

/** What a screen reader says in its place; `ValueText` pairs the two. */
export const missingValueSpoken = "no value";

/** Whether a number can be shown: it is there, and it is a number. */
export const isShowable = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);
