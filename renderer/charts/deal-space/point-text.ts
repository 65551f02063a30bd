import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { partyWords, refusingAt, termWords } from "#shared/analysis/deal-space/space-words.ts";
import { testedWords } from "#shared/analysis/tests/tested-words.ts";

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

/** What is read off at a point: its terms, who would sign, and the figures of the tests. */
export function pointText(map: DealSpaceDocument, place: number): string {
  const { x, y, points, tests } = map;
  const { state, values, standardErrors } = points[place]!;
  const across = x.values.length;
  const where = `${termWords(x, x.values[place % across]!, map)} and ${termWords(y, y.values[Math.floor(place / across)]!, map)}`;
  if (state === "noDeal") return `${where}: no deal can have these terms.`;
  const refusing = refusingAt(map, place);
  const who = refusing.length === 0 ? "all would sign" : `${listed(refusing.map(partyWords))} would not sign`;
  const figures = tests.map(
    (test, index) =>
      `${test.label.toLowerCase()} ${testedWords(test, values[index] ?? undefined, standardErrors[index] ?? undefined, map.scenario)}`,
  );
  const how = state === "between" ? "; worked out between simulated points" : "";
  return `${where}: ${who}; ${figures.join(", ")}${how}`;
}
