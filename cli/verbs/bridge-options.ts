import { figureIds, figureLines } from "#cli/analysis/figure-lines.ts";
import type { KnownOptions, ReadOptions } from "#cli/options.ts";
import { listOf } from "#cli/read-values.ts";
import { usualFigures } from "#shared/analysis/bridge/told-figures.ts";
import { findFigure } from "#shared/sweep/decision-figures.ts";
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

/** Options of a bridge beside those of every analysis. */
export const bridgeOptions = {
  from: { value: "ID", says: "the deal it begins with: `base`, or a variant by its id or name (default: base)" },
  to: { value: "ID", says: "the deal it leads to (default: the variant, where the file has one only)" },
  order: {
    value: "A,B",
    says: "changed terms in the order in which they are made, by their path, such as payment.contractCap, or by their number in the order of the file from 1; those not named follow (default: the order of the file)",
  },
  figure: {
    value: "F,G",
    words: [...figureIds, "all"],
    list: true,
    says: "figures to tell, or `all` (default: the six that say most); --json and --out hold all",
  },
} as const satisfies KnownOptions;

export const BRIDGE_MORE = `  Figures:
${figureLines(4)}

  Examples
    bridge deal.sop.json --from base --to low-cap --figure payments.total.mean,investor.loss
    bridge deal.sop.json --to low-cap --order payment.rateCard.job-13.price,payment.contractCap
`;

function figuresOf(text: string | undefined, sentences: string[]): readonly string[] {
  if (text === undefined) return usualFigures;
  if (text.trim() === "all") return figureIds;
  const named = listOf(text);
  if (named.length === 0)
    sentences.push("--figure needs a figure, as --figure payments.total.mean. --help lists them.");
  for (const id of named)
    if (!findFigure(id)) sentences.push(`There is no figure “${id}”. --help lists the figures there are.`);
  return named;
}

/** Reads them; what is wrong is added to the sentences. */
export function readBridge({
  text,
  sentences,
}: Pick<ReadOptions<keyof typeof bridgeOptions | "variant" | "version-name">, "text" | "sentences">): BridgeOptions {
  for (const name of ["variant", "version-name"] as const)
    if (text(name) !== undefined)
      sentences.push(`A bridge has two deals: name them with --from and --to in the place of --${name}.`);
  const order = listOf(text("order"));
  if (new Set(order).size < order.length) sentences.push(`--order names a term twice: “${text("order")}”.`);
  return { from: text("from") ?? BASE, to: text("to"), order, figures: figuresOf(text("figure"), sentences) };
}
