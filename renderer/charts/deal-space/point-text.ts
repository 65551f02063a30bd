import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { figureAt, refusingAt, termWords } from "#shared/analysis/deal-space/space-words.ts";
import { listed } from "#shared/format/in-words.ts";
import { labelWithin } from "#shared/format/label-within.ts";
import { partyWords } from "#shared/format/party-words.ts";
import { toldWithError } from "#shared/format/told-figure.ts";

/** What is read off at a point: its terms, who would sign, and the figures of the tests. */
export function pointText(map: DealSpaceDocument, place: number): string {
  const { x, y, points, tests } = map;
  const { state } = points[place]!;
  const across = x.values.length;
  const where = `${termWords(x, x.values[place % across]!, map)} and ${termWords(y, y.values[Math.floor(place / across)]!, map)}`;
  if (state === "noDeal") return `${where}: no deal can have these terms.`;
  const refusing = refusingAt(map, place);
  const who = refusing.length === 0 ? "all would sign" : `${listed(refusing.map(partyWords))} would not sign`;
  const figures = tests.map(
    (test, index) => `${labelWithin(test.label)} ${toldWithError(figureAt(map, place, index))}`,
  );
  const how = state === "between" ? "; worked out between simulated points" : "";
  return `${where}: ${who}; ${figures.join(", ")}${how}`;
}
