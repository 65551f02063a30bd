import { asInFiles } from "../format/shown-style.ts";
import { wholeMoney } from "../format/whole-money.ts";
import type { Input } from "../model/input.ts";
import type { BinaryOutcome, Outcome } from "../model/outcome.ts";
import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { answered, assumed, unknownBaseline, unknownRate } from "../start/assumed.ts";
import { idFromName } from "../start/id-from-name.ts";
import { sameName, type ProposedLine } from "./proposal.ts";

/** What lines do to the rules there are: stand below them, or in their place. */
export type Placing = "below" | "inPlace";

/** Months until a new outcome where the table does not say. */
const MONTHS_ASSUMED = 6;

/** An outcome the deal lacks, of which the table says nothing but its name and perhaps its time. */
const newOutcome = (id: string, { outcome, months, row }: ProposedLine, from: string): BinaryOutcome => ({
  kind: "binary",
  id,
  name: outcome,
  withService: { statedAs: "rate", rate: unknownRate() },
  baseline: unknownBaseline(0.5),
  delay: {
    months:
      months === undefined
        ? assumed(MONTHS_ASSUMED, "the rate card does not say when it is achieved")
        : answered(months, `${from}, row ${row}`),
    drawn: "perTrial",
  },
  afterDropOut: "none",
});

/** The price of the table in the place of the one there was; a published one that changes is published no longer. */
function priceAfter(before: Input, price: number, note: string, told: string): Input {
  if (before.value === price) return before;
  const was = before.status === "published" && typeof before.value === "number" ? `Was published as ${told}. ` : "";
  return { value: price, status: "illustrative", grade: "F", note: `${was}${note}` };
}

function changed(rule: PaymentRule, line: ProposedLine, note: string, { deal }: Scenario): PaymentRule {
  const { value } = rule.price;
  const told = typeof value === "number" ? asInFiles(() => wholeMoney(value, deal.currency)) : "";
  return {
    ...rule,
    price: priceAfter(rule.price, line.price!, note, told),
    ...acceptedAfter(rule, line, note),
    // A table that caps claims alone says nothing of a cap on the amount.
    ...(line.cap && { cap: { ...rule.cap, ...line.cap } }),
    ...(line.evidence === undefined ? {} : { evidence: line.evidence }),
    ...(line.paid === undefined ? {} : { claimsPerPerson: line.paid }),
  };
}

/** The share accepted of the table in the place of the one there was, where it tells one and it is another. */
const acceptedAfter = (
  { evidenceRate }: PaymentRule,
  { accepted }: ProposedLine,
  note: string,
): Pick<PaymentRule, "evidenceRate"> => ({
  evidenceRate: accepted === undefined || accepted === evidenceRate.value ? evidenceRate : answered(accepted, note),
});

/** A rule of a rate card that this program wrote: as it stands there, but for figures that were put into its cells since. */
function keptOf(kept: PaymentRule, outcome: string, line: ProposedLine, note: string, { deal }: Scenario): PaymentRule {
  const rule = { ...kept, outcome };
  if (line.price === undefined) return { ...rule, ...acceptedAfter(rule, line, note) };
  const { value } = kept.price;
  const told = typeof value === "number" ? asInFiles(() => wholeMoney(value, deal.currency)) : "";
  return { ...rule, price: priceAfter(kept.price, line.price, note, told), ...acceptedAfter(rule, line, note) };
}

const added = (id: string, outcome: Outcome, line: ProposedLine, note: string): PaymentRule => ({
  id,
  name: line.rule,
  outcome: outcome.id,
  price: answered(line.price!, note),
  evidenceRate:
    line.accepted === undefined
      ? assumed(1, "evidence is accepted whenever the outcome is achieved")
      : answered(line.accepted, note),
  ...(line.evidence === undefined ? {} : { evidence: line.evidence }),
  claimsPerPerson: line.paid ?? (outcome.kind === "frequency" ? "unlimited" : "once"),
  ...(line.cap && { cap: line.cap }),
});

/** Ids of rules that other terms of the contract name. */
const namedRules = ({ payment }: Scenario): ReadonlySet<string> =>
  new Set([
    ...(payment.exclusiveGroups ?? []).flatMap(({ rules }) => rules),
    ...(payment.groupCaps ?? []).flatMap(({ rules }) => rules),
    ...(payment.shareCaps ?? []).flatMap(({ rules }) => rules),
  ]);

/** Names of the rules that cannot make room, since groups or shared caps name them. */
export function rulesThatStay(scenario: Scenario, lines: readonly ProposedLine[]): readonly string[] {
  const named = namedRules(scenario);
  const kept = new Set(lines.map(({ ruleId }) => ruleId));
  return scenario.payment.rateCard.filter(({ id }) => named.has(id) && !kept.has(id)).map(({ name }) => name);
}

/**
 * The deal with the lines of a table as rules: those it has by name get the table's prices, the others are added, and so
 * are the outcomes that are missing, each with a wide rate that says it is an assumption.
 * @param lines ones without faults
 * @param from what the table is called, for the notes of figures: `Rate card.xlsx`
 */
export function withRateCard(
  scenario: Scenario,
  lines: readonly ProposedLine[],
  placing: Placing,
  from: string,
): Scenario {
  const outcomes: Outcome[] = [...scenario.outcomes];
  const outcomeIds = new Set(outcomes.map(({ id }) => id));
  const ruleIds = new Set(scenario.payment.rateCard.map(({ id }) => id));
  const outcomeOf = (line: ProposedLine): Outcome => {
    const wanted = line.outcomeId ?? line.outcomeAs;
    const there = outcomes.find(({ id, name }) =>
      wanted === undefined ? sameName(name, line.outcome) : id === wanted,
    );
    if (there) return there;
    const made = newOutcome(line.outcomeAs ?? idFromName(line.outcome, "outcome", outcomeIds), line, from);
    outcomeIds.add(made.id);
    outcomes.push(made);
    return made;
  };
  const byLine = lines.map((line): PaymentRule => {
    const note = `${from}, row ${line.row}`;
    if (line.kept) {
      ruleIds.add(line.kept.id);
      return keptOf(line.kept, outcomeOf(line).id, line, note, scenario);
    }
    const rule = scenario.payment.rateCard.find(({ id }) => id === line.ruleId);
    if (rule) return changed(rule, line, note, scenario);
    const outcome = outcomeOf(line);
    const id = idFromName(`pay ${line.rule}`, "rule", ruleIds);
    ruleIds.add(id);
    return added(id, outcome, line, note);
  });
  const known = new Map(byLine.map((rule) => [rule.id, rule]));
  const before = scenario.payment.rateCard.map((rule) => known.get(rule.id) ?? rule);
  const rateCard =
    placing === "inPlace"
      ? byLine
      : [...before, ...byLine.filter(({ id }) => !scenario.payment.rateCard.some((rule) => rule.id === id))];
  return { ...scenario, outcomes, payment: { ...scenario.payment, rateCard } };
}
