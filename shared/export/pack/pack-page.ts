import type { BridgeDocument } from "../../analysis/bridge/bridge-document.ts";
import type { ComparisonDocument } from "../../compare/comparison.ts";
import type { PackedDeal, ScenarioPack } from "./scenario-pack.ts";

/** Id of the element of the page that holds the pack. */
export const PACK_ELEMENT = "scenario-pack";

/** The element's start and end, by which the pack is found in a file again. */
export const PACK_START = `<script type="application/json" id="${PACK_ELEMENT}">`;
export const PACK_END = "</script>";

/** JSON that ends no element and begins no comment, and is the same JSON to whoever reads it. */
const json = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const asText = (text: string): string => text.replaceAll(/[&<>"]/gu, (mark) => entities[mark]!);

/** The members of a list in JSON, as they come. */
async function* listed(values: AsyncIterable<unknown>): AsyncGenerator<string> {
  let isFirst = true;
  for await (const value of values) {
    yield `${isFirst ? "" : ","}${json(value)}`;
    isFirst = false;
  }
}

/** What a pack is made from. */
export interface PackContent {
  /** The page that shows packs, as the build made it. */
  readonly template: string;
  /** The deal's name, for the title of the page. */
  readonly name: string;
  readonly about: Pick<ScenarioPack, "format" | "version" | "program" | "madeAt" | "file">;
  /** The base first; each is asked for once the one before is written. */
  readonly deals: AsyncIterable<PackedDeal>;
  /** Asked for when all deals are written. */
  readonly comparison: () => Promise<ComparisonDocument | undefined>;
  /** Asked for last, one by one. */
  readonly bridges: AsyncIterable<BridgeDocument>;
}

/**
 * The pack as one HTML file, in pieces: the page, so that a disk without room for it is found at once, and then a deal after the
 * other, each let go of before the next is made. Whatever the deal says is data in it, an element that no browser runs.
 * @throws when the template is no page
 */
export async function* packPieces(content: PackContent): AsyncGenerator<string> {
  const { template, name, about, deals, comparison, bridges } = content;
  const place = template.lastIndexOf("</body>");
  if (place < 0) throw new Error("The page that shows packs has no body.");
  const title = `<title>${asText(name)} – scenario pack</title>`;
  yield template.slice(0, place).replace(/<title>[^<]*<\/title>/u, () => title);
  yield `${PACK_START}${json(about).slice(0, -1)},"deals":[`;
  yield* listed(deals);
  const compared = await comparison();
  yield `]${compared ? `,"comparison":${json(compared)}` : ""},"bridges":[`;
  yield* listed(bridges);
  yield `]}${PACK_END}\n  `;
  yield template.slice(place);
}
