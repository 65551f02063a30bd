import type { SenseWarning } from "#shared/model/sense-warning.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { wrapped } from "./wrapped.ts";

const WIDTH = 96;

/** One line for standard error: how many there are and how to read them; undefined when there are none. */
export function warningsCount(warnings: readonly SenseWarning[]): string | undefined {
  if (warnings.length === 0) return undefined;
  const strong = warnings.filter(({ weight }) => weight === "strong").length;
  const count = warnings.length === 1 ? "1 warning" : `${warnings.length} warnings`;
  const told = warnings.length === 1 && strong === 1 ? "1 strong warning" : count;
  const ofThem = strong > 0 && warnings.length > 1 ? `, ${strong} of them strong` : "";
  return `${told} about this deal${ofThem}: --warnings tells ${warnings.length === 1 ? "it" : "them"}.`;
}

/** A warning: where, what was noticed, why it matters, what to do. */
export const warningText = (
  { weight, sentence, reason, mend }: Pick<SenseWarning, "weight" | "sentence" | "reason" | "mend">,
  place: string,
): string =>
  [
    `${weight === "strong" ? "Strong" : "Mild"}: ${place}`,
    wrapped(sentence, WIDTH, "  "),
    wrapped(`Why: ${reason}`, WIDTH, "  "),
    wrapped(`Do: ${mend}`, WIDTH, "  "),
  ].join("\n");

/** Every warning of a deal. */
export function warningsText(warnings: readonly SenseWarning[], scenario: Scenario): string {
  if (warnings.length === 0) return "No warnings about this deal.\n";
  const each = warnings.map((warning) => warningText(warning, describePath(warning.path, scenario)));
  return `Warnings: they do not keep the deal from being run\n\n${each.join("\n\n")}\n`;
}
