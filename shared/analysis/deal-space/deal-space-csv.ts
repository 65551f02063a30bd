import { BYTE_ORDER_MARK, csvLine } from "../../report/csv-text.ts";
import type { DealSpaceDocument } from "./deal-space-document.ts";
import { refusingAt } from "./space-words.ts";

/** A map as CSV: a line a point, row by row from the lowest; full precision, empty where a point has no figure. */
export function dealSpaceCsv(document: DealSpaceDocument): string {
  const { x, y, tests, points, fair, parties } = document;
  const marks = (place: number): string =>
    [
      ...(place === fair ? ["fair"] : []),
      ...parties.flatMap(({ party, best }) => (best === place ? [`best for ${party}`] : [])),
    ].join("; ");
  return [
    BYTE_ORDER_MARK +
      csvLine([
        x.name,
        y.name,
        "state",
        ...tests.flatMap(({ figure }) => [figure, `${figure}.standard_error`, `${figure}.passes`]),
        "would_not_sign",
        "marks",
      ]),
    ...points.map(({ state, values, standardErrors, passes }, place) =>
      csvLine([
        x.values[place % x.values.length]!,
        y.values[Math.floor(place / x.values.length)]!,
        state,
        ...tests.flatMap((_, index) => [
          values[index] ?? undefined,
          standardErrors[index] ?? undefined,
          passes[index] ? 1 : 0,
        ]),
        refusingAt(document, place).join("; "),
        marks(place),
      ]),
    ),
  ].join("");
}

/** What each column of that CSV means, as a CSV of its own. */
export const dealSpaceDictionaryCsv = ({ x, y, tests }: DealSpaceDocument): string =>
  [
    BYTE_ORDER_MARK + csvLine(["column", "unit", "meaning"]),
    csvLine([x.name, x.unit, `Varied: ${x.label}`]),
    csvLine([y.name, y.unit, `Varied: ${y.label}`]),
    csvLine([
      "state",
      "",
      "simulated; sketched with few trials; between simulated points; or noDeal: the terms are refused",
    ]),
    ...tests.flatMap(({ figure, label, unit, party, limit, level }) => [
      csvLine([
        figure,
        unit,
        `${label}: the ${party}'s test is ${limit === "atMost" ? "at most" : "at least"} ${level}`,
      ]),
      csvLine([`${figure}.standard_error`, unit, `${label}: its Monte Carlo standard error`]),
      csvLine([`${figure}.passes`, "", `${label}: 1 where the test passes, else 0`]),
    ]),
    csvLine(["would_not_sign", "", "Parties of which a test fails there"]),
    csvLine(["marks", "", "The fair point, and the best for each party, of those that all would sign"]),
  ].join("");
