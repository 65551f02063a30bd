import { figureLines } from "#cli/analysis/figure-lines.ts";
import { type AnalysisOptions, type HelpOr, parseAnalysisOptions } from "#cli/analysis/analysis-options.ts";
import { listOf } from "#cli/options.ts";
import { usualFigures } from "#shared/analysis/bridge/told-figures.ts";
import { decisionFigures, findFigure } from "#shared/sweep/decision-figures.ts";
import { BASE } from "#shared/variants/find-variant.ts";

/** What a bridge is asked with beside what every analysis is. */
export interface BridgeOptions {
  /** `base`, or a variant by id or name. */
  readonly from: string;
  /** Absent: the only variant of the file. */
  readonly to: string | undefined;
  /** Changed terms by id, or by their number in the order of the file from 1; absent: that order. */
  readonly order: readonly string[];
  /** Ids of the figures that are told. */
  readonly figures: readonly string[];
}

export const BRIDGE_HELP = `Goes from one deal of a file to another, a changed term after the other, on the same draws: which term moved expected
payments, the chance over budget, the chance of a loss, the IRR and the rest, in steps that add up exactly; and what each
would do alone.

  npm run cli -- bridge FILE --from base --to low-cap [options]

  FILE            a scenario file (.sop.json) with variants; - reads standard input

  --from ID       the deal it begins with: \`base\`, or a variant by its id or name (default: base)
  --to ID         the deal it leads to (default: the variant, where the file has one only)
  --order A,B     changed terms in the order in which they are made, by their path, such as payment.contractCap, or by their
                  number in the order of the file from 1; those not named follow (default: the order of the file)
  --figure F,G    figures to tell, or \`all\` (default: the six that say most); --json and --out hold all. They are
${figureLines(20)}
  --trials N      number of futures of each deal, 1 to 1,000,000 (default: the file's own, and no more than 2,000)
  --seed S        seed of the random draws, 0 to 4,294,967,295 (default: as the file says)
  --workers W     threads to use, 1 to 64 (default: one a core); results do not depend on it
  --json          write the bridge as one document to standard output, and nothing else
  --out DIR       write bridge.json, bridge.csv and bridge-data-dictionary.csv into a folder
  --help          show this

  npm run cli -- bridge deal.sop.json --from base --to low-cap --figure payments.total.mean,investor.loss
  npm run cli -- bridge deal.sop.json --to low-cap --order payment.rateCard.job-13.price,payment.contractCap

  Exit codes: 0 done, 2 bad input (problems listed), 1 our fault.
`;

function figuresOf(text: string | undefined, sentences: string[]): readonly string[] {
  if (text === undefined) return usualFigures;
  if (text.trim() === "all") return decisionFigures.map(({ id }) => id);
  const named = listOf(text);
  if (named.length === 0)
    sentences.push("--figure needs a figure, as --figure payments.total.mean. --help lists them.");
  for (const id of named)
    if (!findFigure(id)) sentences.push(`There is no figure “${id}”. --help lists the figures there are.`);
  return named;
}

/** Reads the command line; every fault at once. */
export const parseBridgeOptions = (words: readonly string[]): HelpOr<AnalysisOptions<BridgeOptions>> =>
  parseAnalysisOptions(
    words,
    { from: { type: "string" }, to: { type: "string" }, order: { type: "string" }, figure: { type: "string" } },
    ({ text, sentences }) => {
      for (const name of ["variant", "version-name"] as const)
        if (text(name) !== undefined)
          sentences.push(`A bridge has two deals: name them with --from and --to in the place of --${name}.`);
      const order = listOf(text("order"));
      if (new Set(order).size < order.length) sentences.push(`--order names a term twice: “${text("order")}”.`);
      return { from: text("from") ?? BASE, to: text("to"), order, figures: figuresOf(text("figure"), sentences) };
    },
  );
