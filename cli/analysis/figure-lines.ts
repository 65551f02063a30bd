import { decisionFigures } from "#shared/sweep/decision-figures.ts";

/** Ids of the figures by which parties judge a deal. */
export const figureIds: readonly string[] = decisionFigures.map(({ id }) => id);

const WIDEST = Math.max(...figureIds.map((id) => id.length));

/** The figures by which parties judge a deal, a line each, for the help of a verb: id, and what it is. @param indent places before it */
export const figureLines = (indent: number): string =>
  decisionFigures.map(({ id, label }) => `${" ".repeat(indent)}${id.padEnd(WIDEST + 2)}${label}`).join("\n");
