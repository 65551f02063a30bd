import { worsening } from "#shared/analysis/stress/harm.ts";
import { differenceErrorWords, differenceWords, levelWords } from "#shared/analysis/stress/stress-words.ts";
import type { StressDocument, StressedFigure, UnstressedFigure } from "#shared/analysis/stress/stress-document.ts";

/** A stress with what it makes of one figure. */
export interface StressRow {
  /** Id of the stress, or `together`. */
  readonly id: string;
  readonly name: string;
  readonly after: StressedFigure["after"];
  /** Whether the figure is worse for its party; undefined where the simulation cannot tell. */
  readonly isWorse: boolean | undefined;
  /** "2% → 64%" */
  readonly told: string;
  /** "+62 points ±1" */
  readonly difference: string;
}

/** A row a stress, in their order, and one for all together. */
export function stressRows(document: StressDocument, place: number): readonly StressRow[] {
  const figure = document.figures[place]!;
  const { stresses, together } = document;
  const all = [...stresses, ...(together ? [{ id: "together", name: "All together", ...together }] : [])];
  return all.map(({ id, name, figures }) => {
    const { after, difference } = figures[place]!;
    const worse = worsening({ ...figure, after, difference });
    return {
      id,
      name,
      after,
      isWorse: worse === 0 ? undefined : worse > 0,
      told: `${levelWords(figure.before, figure, document)} → ${levelWords(after, figure, document)}`,
      difference: difference
        ? `${differenceWords(difference, figure, document)} ${differenceErrorWords(difference, figure, document)}`
        : "",
    };
  });
}

/** What the picture says: the figure, and the stress that makes it worst. */
export function stressCaption(document: StressDocument, place: number): string {
  const figure: UnstressedFigure = document.figures[place]!;
  const rows = stressRows(document, place).filter(({ id }) => id !== "together");
  const sign = figure.more ? -1 : 1;
  let worst: (typeof rows)[number] | undefined;
  for (const row of rows)
    if (row.isWorse && row.after && sign * row.after.value > sign * (worst?.after?.value ?? -sign * Infinity))
      worst = row;
  const party = `The ${figure.party}’s`;
  const label = figure.label.charAt(0).toLowerCase() + figure.label.slice(1);
  const before = levelWords(figure.before, figure, document);
  if (!worst) return `${party} ${label} is ${before}, and no stress makes it worse.`;
  return `${party} ${label} is ${before}; worst for it is “${worst.name}”: ${worst.told}.`;
}
