import { figureIds, figureLines } from "#cli/analysis/figure-lines.ts";
import type { AnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { type AskedOfDeal, analysisVerb } from "#cli/analysis/analysis-verb.ts";
import { tornadoText } from "#cli/analysis/tornado-text.ts";
import { analysisFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { type AskedTornado, usualFigures } from "#shared/analysis/tornado/asked-tornado.ts";
import { conductTornado } from "#shared/analysis/tornado/conduct-tornado.ts";
import type { TornadoDocument } from "#shared/analysis/tornado/tornado-document.ts";
import { usualTornadoTrials } from "#shared/analysis/tornado/usual-trials.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { figuresOf, findFigure } from "#shared/sweep/decision-figures.ts";

interface Own {
  /** Ids of figures asked for; empty for the usual ones. */
  readonly figures: readonly string[];
}

const MORE = `  Each uncertain input is held at its own P10 and P90 with everything else as drawn: the swing. Shares of variance come from runs
  in which one input, or inputs that move together, people or luck are drawn anew, all on the same draws otherwise.

  Examples
    tornado shared/examples/aspire.sop.json
    tornado shared/examples/kirklees.sop.json --figure investor.loss,investor.profit.mean --trials 1000

  Figures:
${figureLines(4)}
`;

function ask(scenario: Scenario, { own, trials, seed }: AnalysisOptions<Own>): AskedOfDeal<AskedTornado> {
  const known = new Set(figuresOf(scenario).map(({ id }) => id));
  const lines = own.figures
    .filter((id) => !known.has(id))
    .map((id) => `This deal has no “${findFigure(id)!.label.toLowerCase()}” (${id}).`);
  if (lines.length > 0) return { kind: "refused", lines };
  return {
    kind: "asked",
    asked: {
      scenario,
      seed: seed ?? scenario.run.seed,
      trials: trials ?? usualTornadoTrials(scenario),
      figures: own.figures.length > 0 ? own.figures : usualFigures(scenario),
    },
  };
}

/** `--figure a,b` @returns ids, each once */
function readFigures(text: string | undefined, sentences: string[]): readonly string[] {
  if (text === undefined) return [];
  const ids = [...new Set(text.split(",").map((id) => id.trim()))];
  for (const id of ids)
    if (!findFigure(id)) sentences.push(`There is no figure “${id}”. tornado --help lists those there are.`);
  return ids;
}

/** Ids of the figures that a terminal tells: all that were asked for, else the first. */
const toldOf = ({ figures }: TornadoDocument, asked: readonly string[]): readonly string[] =>
  asked.length > 0 ? asked : figures.slice(0, 1).map(({ id }) => id);

/** `tornado`: what matters in a deal. */
export const tornado = analysisVerb({
  does: "tells what matters: how far each input moves a figure, and its share of the spread",
  about: "Tells what matters: how far each uncertain input moves a figure, and how much of the spread each makes.",
  usage: "[FILE] [options]",
  options: {
    figure: {
      value: "F",
      words: figureIds,
      list: true,
      says: "a figure to tell, by its id; several with commas. Without it the usual ones are worked out and the first is told in the terminal",
    },
  },
  usualTrials: "the file's own, no more than 2,000, and fewer of many inputs",
  written: "tornado.json, tornado-bars.csv, tornado-shares.csv and a data dictionary",
  more: MORE,
  readOwn: ({ text, sentences }): Own => ({ figures: readFigures(text("figure"), sentences) }),
  ask,
  conduct: conductTornado,
  text: (document, seconds, { figures }) => tornadoText(document, toldOf(document, figures), seconds),
  files: analysisFiles.tornado,
  fileName: "tornado.json",
});
