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
  /** The comparison of some deals on the same draws: asked for last, where there are two at least. */
  readonly comparisonOf: (deals: readonly DealOfFile[]) => Promise<ComparisonDocument>;
}

async function* packedDeals({ deals, runOf }: PackMaking): AsyncGenerator<PackedDeal> {
  for (const deal of deals) {
    const { id, name, variant, scenario } = deal;
    const { result, certificate } = await runOf(deal);
    yield { id, name, note: variant?.note ?? "", scenario, result, certificate };
  }
}

/** The pack of a file as one HTML file, in pieces: a run of each deal, and the comparison of the first six. */
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
  });
}
