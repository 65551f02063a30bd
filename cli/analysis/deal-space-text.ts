import { textRow } from "#cli/text-row.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import {
  bestWords,
  figureAt,
  pointWords,
  refusingAt,
  spaceSentences,
  termWords,
} from "#shared/analysis/deal-space/space-words.ts";
import { toldWithError } from "#shared/format/told-figure.ts";
import type { Party } from "#shared/model/result.ts";

const letters: Readonly<Record<Party, string>> = { commissioner: "c", investor: "i", provider: "p" };

/** What stands at a point: a dot where all would sign, else the first letter of who would not. */
function letterAt(document: DealSpaceDocument, place: number): string {
  if (place === document.fair) return "*";
  if (document.points[place]!.state === "noDeal") return " ";
  const refusing = refusingAt(document, place);
  if (refusing.length === 0) return "·";
  return refusing.length === 1 ? letters[refusing[0]!] : "#";
}

function mapText(document: DealSpaceDocument): readonly string[] {
  const { x, y } = document;
  const across = x.values.length;
  const labels = y.values.map((value) => termWords(y, value, document));
  const width = Math.max(...labels.map((label) => label.length));
  const rows = y.values.map((_, row) => {
    const line = x.values.map((__, column) => letterAt(document, row * across + column)).join("");
    const label = row === 0 || row === y.values.length - 1 || row % 10 === 0 ? labels[row]! : "";
    return `  ${label.padStart(width)} ${line}`;
  });
  const blank = document.points.some(({ state }) => state === "noDeal") ? "   blank: no valid deal" : "";
  const [low, high] = [x.values[0]!, x.values.at(-1)!].map((value) => termWords(x, value, document));
  return [
    `  ${y.label}`,
    ...rows.toReversed(),
    `  ${"".padStart(width)} ${low}${high!.padStart(Math.max(high!.length + 2, across - low!.length))}  ${x.label}`,
    "",
    `  · all would sign   c, i, p the commissioner, investor or provider alone would not   # several would not   * fair${blank}`,
  ];
}

/** A point with what each test has there. */
function pointText(document: DealSpaceDocument, name: string, place: number): readonly string[] {
  const { tests } = document;
  return [
    `${name}: ${pointWords(document, place)}`,
    ...tests.map((test, index) => textRow(test.label, [toldWithError(figureAt(document, place, index))])),
  ];
}

/** How many points were simulated, and what is known of the others. */
function simulatedWords({ simulated, points, trials }: DealSpaceDocument): string {
  const count = (value: number): string => value.toLocaleString("en-GB");
  const between = points.filter(({ state }) => state === "between").length;
  const others = between === 0 ? "" : `, ${count(between)} worked out between them`;
  return `${count(simulated.points)} of ${count(points.length)} points simulated with ${count(trials)} ${trials === 1 ? "trial" : "trials"} on the same draws${others}`;
}

/** A map of where every party would sign, in a terminal. */
export function dealSpaceText(document: DealSpaceDocument, seconds: number): string {
  const { scenario, seed, program, fair, parties } = document;
  const marked = [
    ...(fair === undefined ? [] : [["Fair", fair] as const]),
    ...parties.flatMap((each) => (each.best === undefined ? [] : [[bestWords(each), each.best] as const])),
  ];
  return [
    scenario.name,
    `${simulatedWords(document)}, seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    "",
    ...spaceSentences(document).map((sentence) => wrapped(sentence, 110, "")),
    "",
    ...mapText(document),
    "",
    ...marked.flatMap(([name, place]) => [...pointText(document, name, place), ""]),
  ].join("\n");
}
