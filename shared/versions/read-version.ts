import type { Checked, Problem } from "../model/problem.ts";
import type { DealWithVariants, WrittenScenario } from "../model/variant.ts";
import type { Version } from "../model/version.ts";
import { scenarioHash } from "../report/scenario-hash.ts";
import { describePath } from "../schema/describe-path.ts";
import { checkFile } from "../variants/check-file.ts";
import { isFields } from "../variants/term-path.ts";

/** The deal of a version, once it is read. */
export interface ReadVersion extends DealWithVariants {
  /** Whether the deal still has the hash that was noted when it was kept; else the file was changed by hand since. */
  readonly isAsKept: boolean;
}

/** What was read of each deal that a version holds: a name or a note that changes leaves it as it is. */
const known = new WeakMap<object, Checked<DealWithVariants & { readonly sha256: string }>>();

function readWhole(document: object): Checked<DealWithVariants & { readonly sha256: string }> {
  if (Object.hasOwn(document, "versions")) {
    const sentence = "A version holds the deal as it was, and no versions itself.";
    return { kind: "invalid", problems: [{ path: ["versions"], code: "field-unknown", sentence }] };
  }
  const checked = checkFile(document);
  if (checked.kind === "invalid") return checked;
  const { variants } = checked.value;
  // As it is written, so that what is restored is the same to the byte; it says nothing that the schema does not know.
  const { variants: _, ...rest } = document as WrittenScenario;
  const base = Object.hasOwn(document, "variants") ? rest : (document as WrittenScenario);
  return { kind: "valid", value: { base, variants, sha256: scenarioHash(base) } };
}

/** The deal that a version holds, with its variants, or every problem that keeps it from being read. Never throws. */
export function readVersion({ scenario, scenarioSha256 }: Version): Checked<ReadVersion> {
  const document = typeof scenario === "object" && scenario !== null ? scenario : {};
  const read = known.get(document) ?? readWhole(document);
  known.set(document, read);
  if (read.kind === "invalid") return read;
  const { base, variants, sha256 } = read.value;
  return { kind: "valid", value: { base, variants, isAsKept: sha256 === scenarioSha256 } };
}

/** Why a version cannot be read, in a sentence that begins with its first problem. */
export function whyUnreadable({ scenario }: Version, problems: readonly Problem[]): string {
  const [first, ...others] = problems;
  if (!first) return "";
  // A problem of the file as a whole says itself what it is of.
  const place =
    first.path.length === 0 || first.path[0] === "version"
      ? ""
      : `${describePath(first.path, isFields(scenario) ? scenario : {})}: `;
  return `${place}${first.sentence}${others.length === 0 ? "" : ` (and ${others.length} more)`}`;
}
