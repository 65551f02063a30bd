import { PACK_END, PACK_START } from "./pack-page.ts";
import { PACK_VERSION, type ScenarioPack } from "./scenario-pack.ts";

/** A pack that was read, or why not, in a sentence that names the file. */
export type ReadPack =
  | { readonly kind: "read"; readonly file: string }
  | { readonly kind: "refused"; readonly sentence: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What stands in the page between the pack's start and its end; undefined where there is no such element. */
function elementOf(html: string): string | undefined {
  // It is the last: the script before it may name it too, and nothing in it begins an element.
  const start = html.lastIndexOf(PACK_START);
  if (start < 0) return undefined;
  const end = html.indexOf(PACK_END, start);
  return end < 0 ? undefined : html.slice(start + PACK_START.length, end);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Takes the deal out of a pack. Nothing of the page is run, and nothing is taken but the text of the deal's file, which
 * whoever opens it checks as any other. @param name of the file, for sentences
 */
export function readPack(html: string, name: string): ReadPack {
  const refused = (why: string): ReadPack => ({ kind: "refused", sentence: `${name} ${why}` });
  const element = elementOf(html);
  if (element === undefined)
    return refused("is no scenario pack: it holds no deal. Choose a pack that this program has exported.");
  const pack = parsed(element) as Partial<ScenarioPack> | undefined;
  if (!isObject(pack) || pack.format !== "outcomes-partnership-pack" || typeof pack.version !== "number")
    return refused("is damaged: its deal cannot be read.");
  if (pack.version > PACK_VERSION)
    return refused("was made by a newer version of this program. Open it with that version.");
  if (typeof pack.file !== "string") return refused("is damaged: its deal cannot be read.");
  return { kind: "read", file: pack.file };
}
