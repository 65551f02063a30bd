import { fateCode } from "../../payment/claim-fate.ts";
import type { Scenario } from "../../model/scenario.ts";
import { looksAtOnePerson } from "../claims/looks-at-one-person.ts";
import { compileDeal, type CompiledDeal } from "../compiled-deal.ts";
import { Simulator, type Trial } from "../simulator.ts";
import { everythingStands, type SharesPerPerson } from "./expected-claims.ts";

/** Trials that shares are counted in; fewer, down to 50, where more than 400 people are expected: they even out luck. */
const MOST_TRIALS = 400;
const FEWEST_TRIALS = 50;
const MOST_PEOPLE_IN_ALL = 160_000;
/** The same trials for everyone, whatever seed a deal names. */
const SEED = 1;

const refused = fateCode("evidenceRefused");

const struckOut = [fateCode("beyondClaimsPerPerson"), fateCode("requirementMissing"), fateCode("otherOfGroupPaid")];

/** The same deal with every input certain, at its mean. */
function atMeans(deal: CompiledDeal): CompiledDeal {
  const values = new Float64Array(deal.inputs.size);
  deal.inputs.expect(values);
  const inputs = deal.inputs.ids.map((input, place) => ({ input, held: values[place]! }));
  return compileDeal(deal.scenario, { inputs });
}

class Count {
  readonly claimed: Float64Array;
  readonly stand: Float64Array;
  readonly worth: Float64Array;
  readonly withheld: Float64Array;

  constructor(rules: number) {
    const row = (): Float64Array => new Float64Array(rules);
    [this.claimed, this.stand, this.worth, this.withheld] = [row(), row(), row(), row()];
  }

  add({ claims: { list } }: Trial): void {
    for (let claim = 0; claim < list.count; claim++) {
      const fate = list.fate[claim]!;
      const rule = list.rule[claim]!;
      if (fate === refused) continue;
      this.claimed[rule]! += list.units[claim]!;
      if (struckOut.includes(fate)) continue;
      this.stand[rule]! += list.units[claim]!;
      this.worth[rule]! += list.amount[claim]!;
      this.withheld[rule]! += list.abovePersonCap[claim]!;
    }
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * What rules that look at one person leave of claims, counted in trials of the simulator with every input at its mean; 1 for
 * every rule, without any trial, in a deal that has no such rule. The same file always gives the same shares.
 */
export function sharesPerPerson(scenario: Scenario): SharesPerPerson {
  const deal = compileDeal(scenario);
  const { rules } = deal.payment;
  if (!rules.some((rule, place) => !rule.schedule && looksAtOnePerson(place, deal.payment, deal.outcomes)))
    return everythingStands(deal);
  const held = atMeans(deal);
  const simulator = new Simulator(held, "people", "people");
  const count = new Count(rules.length);
  let trials = MOST_TRIALS;
  for (let number = 0; number < trials; number++) {
    const trial = simulator.simulate(SEED, number);
    count.add(trial);
    if (number === 0)
      trials = Math.round(
        Math.min(MOST_TRIALS, Math.max(FEWEST_TRIALS, MOST_PEOPLE_IN_ALL / Math.max(1, trial.people.count))),
      );
  }
  return {
    payable: count.stand.map((stand, rule) => share(stand, count.claimed[rule]!)),
    withinCap: count.worth.map((worth, rule) => share(worth - count.withheld[rule]!, worth)),
  };
}
