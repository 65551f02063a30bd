import { compileDeal } from "../../../engine/compiled-deal.ts";
import { endedIn } from "../../../engine/early-termination.ts";
import { expectedTrial } from "../../../engine/expected/expected-trial.ts";
import { sharesPerPerson } from "../../../engine/expected/shares-per-person.ts";
import { FactFinder } from "../../../engine/fact-finder.ts";
import type { TrialFacts } from "../../../engine/trial-facts.ts";
import { calendarMonth } from "../../../format/calendar-month.ts";
import type { Scenario } from "../../../model/scenario.ts";
import { withoutLongFormulas } from "../cells/longest-formula.ts";
import type { Sheet } from "../cells/sheet.ts";
import { InputsSheet } from "../sheets/inputs-sheet.ts";
import { accountSheet, type AccountLines } from "./account-sheet.ts";
import type { BaseCaseParts } from "./base-case-parts.ts";
import { checkSheet, type Checked } from "./check-sheet.ts";
import { checkedFigures, checkedLines } from "./checked-figures.ts";
import { costsSheet, type CostLines } from "./costs-sheet.ts";
import type { PaymentLines } from "./payer-rows.ts";
import { paymentsSheet } from "./payments-sheet.ts";
import { peopleSheet, stillInService, type PeopleLines } from "./people-sheet.ts";
import { savingProfile, savingsSheet, type SavingLines } from "./savings-sheet.ts";
import { TimingSheet } from "./timing-sheet.ts";

/** The live base case of a deal: its sheets, its lines, and what the app has for it. */
export interface BaseCase {
  readonly parts: BaseCaseParts;
  readonly facts: TrialFacts;
  readonly people: PeopleLines;
  readonly payments: PaymentLines;
  readonly costs: CostLines;
  readonly account: AccountLines;
  readonly savings: SavingLines;
  readonly inputs: Sheet;
  /** In the order in which they are read, without the inputs. */
  readonly sheets: readonly Sheet[];
  readonly check: Checked;
  /** Figures that are plain numbers where a formula would be expected, in words. */
  readonly plain: readonly string[];
}

/**
 * Builds the deterministic expected case of a deal as formulas over its inputs, beside what the app works out for it.
 * @throws InputProblem when a formula or an effect comes out where it must not at the means of its inputs
 */
export function buildBaseCase(scenario: Scenario): BaseCase {
  const deal = compileDeal(scenario);
  const shares = sharesPerPerson(scenario);
  const trial = expectedTrial(deal, shares);
  const facts = new FactFinder(deal).of(trial);
  const { timeline } = deal;
  const plain = new Set<string>();
  const inputs = new InputsSheet(scenario, deal, trial.values);
  const outcomes = trial.achievements.expected.flat();
  const parts: BaseCaseParts = {
    deal,
    trial,
    shares,
    inputs,
    timings: new TimingSheet([
      stillInService({ deal, trial }),
      ...outcomes.flatMap(({ withService, without }) => [withService.byLag, without.byLag]),
      ...deal.money.savings.map(savingProfile),
    ]),
    names: {
      calendar: Array.from({ length: timeline.months }, (_, month) => calendarMonth(month, scenario.deal.startMonth)),
      currency: scenario.deal.currency,
      financialYear: Array.from(timeline.financialYearOf, (year) => timeline.yearLabels[year]!),
    },
    endedIn: endedIn(trial, deal),
    tellPlain: (what) => void plain.add(what),
  };
  const people = peopleSheet(parts);
  const payments = paymentsSheet(parts, people.lines);
  const costs = costsSheet(parts, people.lines);
  const account = accountSheet(parts, payments.lines, costs.lines);
  const savings = savingsSheet(parts, people.lines);
  inputs.finish();
  const lines = {
    people: people.lines,
    payments: payments.lines,
    costs: costs.lines,
    account: account.lines,
    savings: savings.lines,
  };
  const check = checkSheet(checkedFigures(parts, facts, lines), checkedLines(parts, lines), parts.names);
  const made = [check, people, payments, costs, account, savings].map(({ sheet }) => sheet);
  const sheets = [...made, parts.timings.sheet];
  for (const sheet of sheets)
    for (const place of withoutLongFormulas(sheet)) plain.add(`${place}: its formula would be too long`);
  if (scenario.capital.earlyTermination)
    plain.add(
      parts.endedIn === Infinity
        ? "Whether the contract ends early: in the base case it does not"
        : `Whether the contract ends early: in the base case it does, at the end of month ${parts.endedIn}`,
    );
  return {
    parts,
    facts,
    ...lines,
    inputs: inputs.sheet,
    sheets,
    check,
    plain: [...plain],
  };
}
