import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { slackOf } from "#shared/analysis/deal-space/judged-points.ts";
import type { Party } from "#shared/model/result.ts";

/** How far each point lies on the good side of a party's tests: 0 at the boundary, below it where the party would not sign. */
export interface PartyField {
  readonly party: Party;
  /** One a point, row by row; scaled, so that only 0 means something. */
  readonly values: readonly number[];
}

type Map = Pick<DealSpaceDocument, "points" | "tests" | "parties">;

/** The field of each test, in parts of how far its figure's slack spreads over the map; −1 where there is no figure. */
function testField({ points, tests }: Map, test: number): readonly number[] {
  const slacks = points.map(({ values }) => {
    const value = values[test];
    return value === null || value === undefined ? undefined : slackOf(tests[test]!, value);
  });
  const widest = Math.max(...slacks.map((slack) => Math.abs(slack ?? 0)));
  return slacks.map((slack) => (slack === undefined ? -1 : slack / (widest || 1)));
}

/** The fields of all parties that ask something: of each the least of its tests' fields. */
export function partyFields(map: Map): readonly PartyField[] {
  return map.parties.map(({ party }) => {
    const own = map.tests.flatMap((test, index) => (test.party === party ? [testField(map, index)] : []));
    return { party, values: map.points.map((_, place) => Math.min(...own.map((field) => field[place]!))) };
  });
}

/** Where all would sign: the least of all parties' fields. */
export const allSignField = (fields: readonly PartyField[]): readonly number[] =>
  (fields[0]?.values ?? []).map((_, place) => Math.min(...fields.map(({ values }) => values[place]!)));
