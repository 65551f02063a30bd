import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { TornadoDocument, TornadoFigure } from "#shared/analysis/tornado/tornado-document.ts";
import { tornadoSentences } from "#shared/analysis/tornado/tornado-sentences.ts";
import {
  correlationWords,
  endWords,
  intervalWords,
  levelWords,
  shareWords,
  swingError,
  swingWords,
} from "#shared/analysis/tornado/tornado-words.ts";
import { controlWords, controls } from "#shared/analysis/tornado/who-controls.ts";

const WIDTH = 120;

/** So many rows of a table are told; the files of --out have all. */
const MOST_ROWS = 12;

function barRows(document: TornadoDocument, figure: TornadoFigure): readonly string[] {
  const { scenario, inputs } = document;
  const byId = new Map(inputs.map((input) => [input.id, input]));
  const wide = figure.bars.filter(({ swing }) => swing?.value !== 0);
  const rows = wide.slice(0, MOST_ROWS).map(({ input: id, low, high, swing, rankCorrelation }) => {
    const input = byId.get(id)!;
    return [
      `  ${input.name}`,
      controlWords(input.control),
      `${endWords(input.p10, input, scenario)} … ${endWords(input.p90, input, scenario)}`,
      levelWords(low, figure, scenario),
      levelWords(high, figure, scenario),
      swingWords(swing, figure, scenario),
      swingError(swing, figure, scenario),
      correlationWords(rankCorrelation),
    ];
  });
  const head = ["  One at a time", "in whose hands", "P10 … P90", "at P10", "at P90", "swing", "", "rank corr."];
  const left = wide.length - rows.length;
  const idle = figure.bars.filter(({ why }) => why !== undefined);
  const reasons = new Map<string, string[]>();
  for (const { input, why } of idle) reasons.set(why!, [...(reasons.get(why!) ?? []), byId.get(input)!.name]);
  return [
    ...(rows.length > 0 ? alignedRows([head, ...rows]) : []),
    ...(left > 0 ? [`  and ${left} with smaller swings`] : []),
    ...[...reasons].map(([why, names]) => wrapped(`No width, since ${why}: ${names.join("; ")}.`, WIDTH, "  ")),
  ];
}

function shareRows({ groups }: TornadoDocument, { ranking }: TornadoFigure): readonly string[] {
  if (!ranking) return [];
  const byId = new Map(groups.map((group) => [group.id, group]));
  const cells = ({ first, total }: (typeof ranking.rows)[number] | (typeof ranking.hands)[number]) => [
    shareWords(first),
    intervalWords(first),
    shareWords(total),
    intervalWords(total),
  ];
  const some = ranking.rows.filter(({ total }) => total.share > 0);
  const none = ranking.rows.length - some.length;
  const rows = some.slice(0, MOST_ROWS).map((row) => {
    const { name, control } = byId.get(row.group)!;
    return [`  ${name}`, control ? controlWords(control) : "", ...cells(row)];
  });
  const left = some.length - rows.length;
  const rest = [...(left > 0 ? [`${left} with smaller shares`] : []), ...(none > 0 ? [`${none} with none`] : [])];
  const hands = controls.flatMap((control) => ranking.hands.filter((row) => row.control === control));
  return [
    ...alignedRows([
      ["  Shares of variance", "in whose hands", "alone", "95%", "in all", "95%"],
      ...rows,
      ...hands.map((row) => [`  All: ${controlWords(row.control)}`, "", ...cells(row)]),
    ]),
    ...(rest.length > 0 ? [`  and ${rest.join(", ")}`] : []),
  ];
}

function figureText(document: TornadoDocument, figure: TornadoFigure): readonly string[] {
  const shares = shareRows(document, figure);
  return [
    `${figure.label} (${figure.party}): ${levelWords(figure.expected, figure, document.scenario)}`,
    ...tornadoSentences(document, figure).map((sentence) => wrapped(sentence, WIDTH, "  ")),
    "",
    ...barRows(document, figure),
    ...(shares.length > 0 ? ["", ...shares] : []),
    "",
  ];
}

/** What matters, in a terminal. @param told ids of the figures to tell */
export function tornadoText(document: TornadoDocument, told: readonly string[], seconds: number): string {
  const { scenario, trials, seed, program, cases, figures, without } = document;
  const count = (value: number): string => value.toLocaleString("en-GB");
  const fixed = without.filter(({ kind }) => kind === "fixed").length;
  return [
    scenario.name,
    `${cases} runs of ${count(trials)} ${trials === 1 ? "trial" : "trials"} on the same draws, seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    "",
    ...figures.filter(({ id }) => told.includes(id)).flatMap((figure) => figureText(document, figure)),
    ...without
      .filter(({ kind }) => kind !== "fixed")
      .map(({ name, why }) => wrapped(`No bar: ${name}, ${why}.`, WIDTH, "")),
    wrapped(
      `${fixed} ${fixed === 1 ? "input has" : "inputs have"} no bar since ${fixed === 1 ? "it is" : "they are"} fixed numbers in the file. One at a time is an intervention: inputs that move together are not moved along. ± is one standard error. Shares are estimated and may lie a little below 0.`,
      WIDTH,
      "",
    ),
    "",
  ].join("\n");
}
