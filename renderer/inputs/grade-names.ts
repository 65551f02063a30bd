import type { Choice } from "./choice-field.tsx";

/** The evidence grades of the Greater Manchester cost-benefit guidance, for choosing one. */
export const gradeNames: readonly Choice[] = [
  ["", "Not graded"],
  ["A", "A: the agency's own records"],
  ["B", "B: local records"],
  ["C", "C: national, similar places"],
  ["D", "D: national, general"],
  ["E", "E: international"],
  ["F", "F: judgement"],
];
