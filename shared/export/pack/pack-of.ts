import type { BridgeDocument } from "../../analysis/bridge/bridge-document.ts";
import { type ComparisonDocument, MOST_COMPARED } from "../../compare/comparison.ts";
import type { ScenarioFile } from "../../model/variant.ts";
import { PROGRAM } from "../../run/program.ts";
import type { DealOfFile } from "../../variants/find-variant.ts";
import { serialiseFile } from "../../variants/serialise-file.ts";
import { packPieces } from "./pack-page.ts";
import { PACK_VERSION, type PackedDeal } from "./scenario-pack.ts";

/** What a pack is made of, and who runs its deals. */
export interface PackMaking {
  readonly file: ScenarioFile;
  /** Every deal of the file, the base first. */
  readonly deals: readonly DealOfFile[];
  /** ISO 8601 */
  readonly madeAt: string;
  /** The page that shows packs, as the build made it. */
  readonly template: () => Promise<string>;
  /** The finished run of a deal: asked for one by one, when the piece with the one before is written. */
  readonly runOf: (deal: DealOfFile) => Promise<Pick<PackedDeal, "result" | "certificate">>;
  /** The comparison of some deals on the same draws: asked for after the runs, where there are two deals at least. */
  readonly comparisonOf: (deals: readonly DealOfFile[]) => Promise<ComparisonDocument>;
  /** The bridge from the base to another deal of the comparison: asked for last, one by one. */
  readonly bridgeOf: (from: DealOfFile, to: DealOfFile) => Promise<BridgeDocument>;
}

async function* packedDeals({ deals, runOf }: PackMaking): AsyncGenerator<PackedDeal> {
  for (const deal of deals) {
    const { id, name, variant, scenario } = deal;
    const { result, certificate } = await runOf(deal);
    yield { id, name, variant, scenario, result, certificate };
  }
}

async function* bridges(
  [base, ...others]: readonly DealOfFile[],
  { bridgeOf }: PackMaking,
): AsyncGenerator<BridgeDocument> {
  for (const other of others) yield await bridgeOf(base!, other);
}

/** The pack of a file as one HTML file, in pieces: a run of each deal, the comparison of the first six and the bridges between them. */
export async function* packOf(making: PackMaking): AsyncGenerator<string> {
  const { file, madeAt, template, comparisonOf } = making;
  const compared = making.deals.slice(0, MOST_COMPARED);
  yield* packPieces({
    template: await template(),
    name: file.base.deal.name,
    about: {
      format: "outcomes-partnership-pack",
      version: PACK_VERSION,
      program: PROGRAM,
      madeAt,
      file: serialiseFile(file),
    },
    deals: packedDeals(making),
    comparison: () => (compared.length < 2 ? Promise.resolve(undefined) : comparisonOf(compared)),
    bridges: bridges(compared, making),
  });
}
