/** Weights read from a list, or why it is none. */
export type ReadWeights =
  | { readonly kind: "weights"; readonly weights: readonly number[] }
  | { readonly kind: "fault"; readonly sentence: string };

/** Reads "6 6 5 5", "6, 6, 5" or a pasted row or column of cells: a weight a month from month 0. */
export function readWeights(typed: string): ReadWeights {
  const parts = typed.split(/[\s,;]+/u).filter((part) => part !== "");
  if (parts.length === 0) return { kind: "fault", sentence: "Write a weight for each month, with spaces between." };
  const wrong = parts.find((part) => !/^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(part));
  if (wrong !== undefined)
    return { kind: "fault", sentence: `“${wrong}” is not a weight: write numbers of 0 or more.` };
  const weights = parts.map(Number);
  return weights.some((weight) => weight > 0)
    ? { kind: "weights", weights }
    : { kind: "fault", sentence: "At least one month needs a weight above 0." };
}
