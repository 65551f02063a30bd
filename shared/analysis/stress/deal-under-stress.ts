import { inputsOf } from "../../engine/compiled-deal.ts";
import type { StressPart } from "../../model/analyses.ts";
import type { PathStep } from "../../model/problem.ts";
import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { describePath } from "../../schema/describe-path.ts";
import { figureName } from "../../schema/figure-name.ts";
import { valueAt } from "../../schema/value-at.ts";
import { scaledInput } from "../../sweep/scaled-input.ts";
import { withValue, withWhole } from "../../sweep/with-value.ts";
import { composedCase } from "./composed-case.ts";

/** A deal whose file says what a stress does, or why no file can say it. */
export type DealUnderStress =
  | { readonly kind: "deal"; readonly scenario: Scenario }
  | { readonly kind: "not"; readonly why: string };

type InputPart = Extract<StressPart, { kind: "input" }>;

/** The file with an input changed, or why the file cannot say it. */
function withInput(scenario: Scenario, path: readonly PathStep[], { times = 1, plus = 0, held }: InputPart) {
  const found = valueAt(scenario, path);
  if (held !== undefined) return withValue(scenario, path, held);
  const value = valueAt(found, ["value"]);
  if (typeof value === "number") return withValue(scenario, path, Number((value * times + plus).toPrecision(14)));
  const scaled = plus === 0 && times >= 0 ? scaledInput(found, times) : found;
  if (times !== 1 && scaled !== found) return withWhole(scenario, path, scaled);
  return times === 1 && plus === 0
    ? scenario
    : `“${figureName(scenario, path)}” has a distribution of a kind that cannot be changed so in the file.`;
}

/**
 * The deal that a stress makes, as a file can say it: an input times a factor is its distribution times the factor. What changes
 * every effect or all achievements in a trial, and a changed distribution that leaves its range, no file can say.
 */
export function dealUnderStress(scenario: Scenario, parts: readonly StressPart[]): DealUnderStress {
  const ofFile = composedCase(
    scenario,
    parts.filter(({ kind }) => kind === "delay" || kind === "term"),
  );
  if (ofFile.kind === "impossible") return { kind: "not", why: ofFile.sentence };
  let deal: Scenario = ofFile.case.scenario;
  for (const part of parts) {
    if (part.kind === "effect" || part.kind === "success")
      return {
        kind: "not",
        why: "It moves the figures of every trial from where they were drawn, which no term of a deal says.",
      };
    if (part.kind !== "input") continue;
    const path = inputsOf(deal).find(({ id }) => id === part.input)?.path;
    if (!path) return { kind: "not", why: `The file does not state “${part.input}”.` };
    const changed = withInput(deal, path, part);
    if (typeof changed === "string") return { kind: "not", why: changed };
    deal = changed as Scenario;
  }
  const checked = checkScenario(deal);
  if (checked.kind === "valid") return { kind: "deal", scenario: deal };
  const { path, sentence } = checked.problems[0]!;
  return { kind: "not", why: `As a file it has a problem: ${describePath(path, deal)}: ${sentence}` };
}
