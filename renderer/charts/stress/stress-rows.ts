import { labelWithin } from "#shared/format/label-within.ts";
import { capital } from "#shared/format/in-words.ts";
import { partysWords } from "#shared/format/party-words.ts";
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
  const all = stressRows(document, place);
  const rows = all.filter(({ id }) => id !== "together");
  const sign = figure.more ? -1 : 1;
  let worst: (typeof rows)[number] | undefined;
  for (const row of rows)
    if (row.isWorse && row.after && sign * row.after.value > sign * (worst?.after?.value ?? -sign * Infinity))
      worst = row;
  const party = capital(partysWords(figure.party));
  const label = labelWithin(figure.label);
  const before = levelWords(figure.before, figure, document);
  const together = all.find(({ id }) => id === "together");
  if (!worst && together?.isWorse)
    return `${party} ${label} is ${before}; no stress alone makes it worse, all together do: ${together.told}.`;
  if (!worst)
    return `${party} ${label} is ${before}, and no stress makes it worse by more than the simulation can tell.`;
  return `${party} ${label} is ${before}; worst for it is “${worst.name}”: ${worst.told}.`;
}
