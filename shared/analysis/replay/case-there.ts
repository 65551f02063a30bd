import { compileDeal } from "../../engine/compiled-deal.ts";
import { wayOf } from "../../engine/counts/counts-suffice.ts";
import { InputProblem } from "../../engine/input-problem.ts";
import type { Way } from "../../engine/way.ts";
import type { Case } from "../../engine/what-if.ts";
import { calendarMonth } from "../../format/calendar-month.ts";
import { listed } from "../../format/in-words.ts";
import { percent } from "../../format/percent.ts";
import { termValue } from "../../format/term-value.ts";
import type { Scenario } from "../../model/scenario.ts";
import { checkScenario } from "../../schema/check-scenario.ts";
import { describePath } from "../../schema/describe-path.ts";
import { findTerm } from "../../sweep/find-term.ts";
import { termLabel } from "../../sweep/term-label.ts";
import { withTerm } from "../../sweep/with-term.ts";
import { type DimensionId, turnedOut } from "../break-even/dimensions.ts";
import { dimensionValue } from "../break-even/break-even-sentences.ts";
import type { AskedOfDeal } from "../conduct/analysis-head.ts";
import { cannotHaveHappened } from "../re-forecast/cannot-have-happened.ts";
import { learn } from "../re-forecast/learn.ts";
import { termScale } from "../solve/term-scale.ts";
import { plannedStress } from "../stress/planned-stress.ts";
import type { DealThere } from "./deal-there.ts";

/** A deal that is described by what differs, as it is simulated. */
export interface CaseThere {
  readonly made: Case;
  readonly way: Way;
  /** What differs, after "the deal": "under “Referrals −30%”", "with contract cap £1,000,000". */
  readonly words: string;
}

type There<Kind extends DealThere["kind"]> = Extract<DealThere, { readonly kind: Kind }>;

const refused = (sentence: string): InputProblem =>
  new InputProblem({ path: [], code: "no-such-deal", sentence: `There is no such deal: ${sentence}` });

const caseOf = (made: Case, words: string): CaseThere => ({
  made,
  way: wayOf(compileDeal(made.scenario, made.whatIf)),
  words,
});

function checked(document: unknown, words: string): CaseThere {
  const found = checkScenario(document);
  if (found.kind === "valid") return caseOf({ scenario: found.value }, words);
  const { path, sentence } = found.problems[0]!;
  throw refused(`${describePath(path, document)}: ${sentence}`);
}

function underStress(asked: AskedOfDeal, { stresses, own }: There<"stress">): CaseThere {
  const plan = plannedStress({ ...asked, stresses, own, together: true });
  const [left] = plan.leftOut;
  if (left) throw refused(`“${left.name}”: ${left.why}`);
  const made = plan.alone.length === 1 ? plan.alone[0]!.case : plan.together;
  if (!made) throw refused(plan.notTogether ?? "No stress is named.");
  return caseOf(made, `under ${listed(plan.alone.map(({ stress }) => `“${stress.name}”`))}`);
}

function withTerms(scenario: Scenario, { terms }: There<"terms">): CaseThere {
  let document: unknown = scenario;
  const words = terms.map(({ term: name, value }) => {
    const found = findTerm(scenario, name);
    if (found.kind === "refused") throw refused(found.sentence);
    document = withTerm(document, found.term, value);
    const { unit } = termScale(scenario, found.term);
    return `“${termLabel(scenario, found.term)}” at ${termValue(value, unit, scenario.deal.currency)}`;
  });
  return checked(document, `with ${listed(words)}`);
}

const otherwiseWords: Readonly<Record<DimensionId, (value: number) => string>> = {
  effect: (value) => `with ${percent(value)} of the effect assumed`,
  referrals: (value) => `with ${percent(value)} of the referrals assumed`,
  delay: (value) => (value === 0 ? "with starts on time" : `with starts ${dimensionValue(value, "delay")} late`),
};

function otherwise(scenario: Scenario, { dimension: id, value }: There<"otherwise">): CaseThere {
  const found = turnedOut(scenario, id, value);
  if (found.kind === "valid") return caseOf(found.case, otherwiseWords[id](value));
  const { path, sentence } = found.problems[0]!;
  throw refused(`${describePath(path, found.document)}: ${sentence}`);
}

function fromActuals(asked: AskedOfDeal, { actuals, draws }: There<"actuals">): CaseThere {
  const { scenario, seed, trials } = asked;
  const deal = compileDeal(scenario);
  const learnt = learn(deal, actuals, seed, draws, trials);
  if (learnt.effective === 0) throw cannotHaveHappened(deal, learnt.impossible);
  const through = calendarMonth(actuals.throughMonth, scenario.deal.startMonth);
  return {
    made: { scenario, whatIf: { known: learnt.known }, taken: learnt.taken },
    way: "people",
    words: `forecast from what had happened by the end of ${through}`,
  };
}

/**
 * The deal that a place of an analysis is about.
 * @throws InputProblem where the deal at hand leaves none: it may have been edited since
 */
export function caseThere(asked: AskedOfDeal, there: DealThere): CaseThere {
  switch (there.kind) {
    case "stress":
      return underStress(asked, there);
    case "terms":
      return withTerms(asked.scenario, there);
    case "otherwise":
      return otherwise(asked.scenario, there);
    case "deal":
      return caseOf({ scenario: there.scenario }, there.words);
    case "actuals":
      return fromActuals(asked, there);
  }
}
