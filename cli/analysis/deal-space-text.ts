import { textRow } from "#cli/text-row.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import {
  figureAt,
  pointWords,
  refusingAt,
  spaceSentences,
  termWords,
} from "#shared/analysis/deal-space/space-words.ts";
import { partyWords } from "#shared/format/party-words.ts";
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
  const [low, high] = [x.values[0]!, x.values.at(-1)!].map((value) => termWords(x, value, document));
  return [
    `  ${y.label}`,
    ...rows.toReversed(),
    `  ${"".padStart(width)} ${low}${high!.padStart(Math.max(1, across - low!.length))}  ${x.label}`,
    "",
    "  · all would sign   c, i, p the commissioner, investor or provider alone would not   # several would not   * fair",
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

/** A map of where every party would sign, in a terminal. */
export function dealSpaceText(document: DealSpaceDocument, seconds: number): string {
  const { scenario, trials, seed, program, simulated, points, fair, parties } = document;
  const marked = [
    ...(fair === undefined ? [] : [["Fair", fair] as const]),
    ...parties.flatMap(({ party, best }) =>
      best === undefined ? [] : [[`Best for ${partyWords(party)}`, best] as const],
    ),
  ];
  return [
    scenario.name,
    `${simulated.points.toLocaleString("en-GB")} of ${points.length.toLocaleString("en-GB")} points simulated with ${trials.toLocaleString("en-GB")} trials on the same draws, the others worked out between them, seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    "",
    ...spaceSentences(document).map((sentence) => wrapped(sentence, 110, "")),
    "",
    ...mapText(document),
    "",
    ...marked.flatMap(([name, place]) => [...pointText(document, name, place), ""]),
  ].join("\n");
}
