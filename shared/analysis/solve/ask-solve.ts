import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { describePath } from "../../schema/describe-path.ts";
import { decisionFigures, figuresOf, findFigure } from "../../sweep/decision-figures.ts";
import { findTerm, termsOf } from "../../sweep/find-term.ts";
import { termInFile } from "../../sweep/term-in-file.ts";
import { termLabel } from "../../sweep/term-label.ts";
import type { NamedTerm } from "../../sweep/term-names.ts";
import { withTerm } from "../../sweep/with-term.ts";
import type { AskedOfDeal } from "../conduct/analysis-head.ts";
import { defaultRange, stepOf, type TermRange } from "./default-range.ts";
import type { Goal } from "./goal.ts";
import { levelFault } from "./level-fault.ts";
import { type CaseAt, type Lever, stepsAbove, stepsBelow } from "./lever.ts";
import type { SolvedTerm } from "./solve-document.ts";
import { type TermScale, termScale } from "./term-scale.ts";

/** What is asked of a solve: plain data. */
export interface AskedSolve extends AskedOfDeal {
  /** Short name or path of the term: `cap`, `price.job-13`. */
  readonly term: string;
  readonly goal: Goal;
  /** As a person gave it; absent: see {@link defaultRange}. */
  readonly range?: TermRange | undefined;
}

/** A term ready to be searched. */
export interface SolveLever extends Lever {
  readonly term: SolvedTerm;
  readonly range: TermRange & { readonly isOwn: boolean };
}

export type SolveLeverOr =
  | { readonly kind: "lever"; readonly lever: SolveLever }
  | { readonly kind: "refused"; readonly lines: readonly string[] };

function solvedTerm(scenario: Scenario, term: NamedTerm, { unit, middle }: TermScale, step: number): SolvedTerm {
  const inFile = termInFile(scenario, term);
  return {
    name: term.name,
    label: termLabel(scenario, term),
    place:
      term.way === "factor" ? `${termLabel(scenario, term)}, times a factor` : describePath(term.paths[0]!, scenario),
    unit,
    step,
    ...(inFile === undefined ? {} : { inFile }),
    isUncertain: inFile === undefined && middle !== undefined,
  };
}

/** A deal at a value of a term; it goes through the door that a file goes through. */
function dealWithTerm(scenario: Scenario, term: NamedTerm, value: number): CaseAt {
  const document = withTerm(scenario, term, value);
  const checked = checkScenario(document);
  return checked.kind === "valid"
    ? { kind: "valid", case: { scenario: checked.value } }
    : { kind: "invalid", problems: checked.problems, document };
}

function rangeFault({ from, to }: TermRange, { low, high }: TermScale): string | undefined {
  if (!(from < to)) return "The range must go from a lower to a higher value.";
  if (to < low || from > high) return "The whole range lies where this term cannot be.";
  return undefined;
}

/** Finds the term of a solve, its range and its step; or every reason why not. */
export function solveLever({
  scenario,
  term: name,
  range,
}: Pick<AskedSolve, "scenario" | "term" | "range">): SolveLeverOr {
  const found = findTerm(scenario, name);
  if (found.kind === "refused")
    return { kind: "refused", lines: [found.sentence, "", "It has, by short name:", ...termsOf(scenario).split("\n")] };
  const { term } = found;
  const scale = termScale(scenario, term);
  const asked = range ?? defaultRange(scale);
  if (!asked)
    return {
      kind: "refused",
      lines: [`The deal has no value of “${name}” to look around: give a range, such as 1m..3m.`],
    };
  const fault = rangeFault(asked, scale);
  if (fault !== undefined) return { kind: "refused", lines: [fault] };
  const within = { from: Math.max(scale.low, asked.from), to: Math.min(scale.high, asked.to) };
  const step = stepOf(scale, within);
  const [from, to] = [stepsAbove(within.from, step), stepsBelow(within.to, step)];
  if (from >= to) return { kind: "refused", lines: ["The range holds less than two values of this term."] };
  return {
    kind: "lever",
    lever: {
      step,
      from,
      to,
      at: (value) => dealWithTerm(scenario, term, value),
      term: solvedTerm(scenario, term, scale, step),
      range: { ...within, isOwn: range !== undefined },
    },
  };
}

/** Every reason why a deal has no such goal; empty where it has. @param lever a figure may come with the term: a budget */
export function goalFaults(scenario: Scenario, { figure: id, level }: Goal, lever?: SolveLever): readonly string[] {
  const figure = findFigure(id);
  const offer = (): readonly string[] => [
    "",
    "It has:",
    ...figuresOf(scenario).map((each) => `  ${each.id}: ${each.label}`),
  ];
  if (!figure) return [`There is no figure “${id}”.`, ...offer()];
  const fault = levelFault(figure, level);
  if (fault !== undefined) return [fault];
  if (figuresOf(scenario).includes(figure)) return [];
  const [there] = lever ? [lever.at(lever.range.to)] : [];
  if (there?.kind === "valid" && figuresOf(there.case.scenario).includes(figure)) return [];
  return [`This deal has no figure “${id}” (${decisionFigures.find((each) => each.id === id)!.label}).`, ...offer()];
}
