import { decisionFigures } from "#shared/sweep/decision-figures.ts";

const WIDEST = Math.max(...decisionFigures.map(({ id }) => id.length));

/** The figures by which parties judge a deal, a line each, for the help of a verb: id, and what it is. @param indent places before it */
export const figureLines = (indent: number): string =>
  decisionFigures.map(({ id, label }) => `${" ".repeat(indent)}${id.padEnd(WIDEST + 2)}${label}`).join("\n");
