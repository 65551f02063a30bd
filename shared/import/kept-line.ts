import type { PaymentRule } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { readAllTerms } from "./all-terms.ts";
import type { Cells } from "./cells.ts";
import { keptRule, type CellsRead } from "./kept-rule.ts";
import { sameName, type ProposedLine } from "./proposal.ts";

type Deal = Pick<Scenario, "deal" | "cohort" | "outcomes" | "payment">;

const LONGEST_NAME = 300;

/** Ids that a rule names and neither the deal nor the table has. */
function missingOf(rule: PaymentRule, { cohort, payment }: Deal, outcomes: ReadonlySet<string>): readonly string[] {
  const segments = new Set(cohort.segments.map(({ id }) => id));
  const payers = new Set(payment.payers.map(({ id }) => id));
  const {
    requires = [],
    qualityGate,
    trigger,
    segments: paidFor = [],
    segmentMultipliers = {},
    payerShares = {},
  } = rule;
  const named = [...requires, qualityGate?.outcome, trigger?.outcome].filter((id) => id !== undefined);
  return [
    ...named.filter((id) => !outcomes.has(id)),
    ...[...paidFor, ...Object.keys(segmentMultipliers)].filter((id) => !segments.has(id)),
    ...Object.keys(payerShares).filter((id) => !payers.has(id)),
  ];
}

/** Ids of the outcomes that the deal has, or will have once the rules that tables of ours hold are taken. */
export const outcomesWith = (rows: readonly Cells[], { outcomes }: Deal): ReadonlySet<string> =>
  new Set([...outcomes.map(({ id }) => id), ...rows.flatMap(({ terms }) => readAllTerms(terms)?.rule.outcome ?? [])]);

/**
 * A line of a rate card that this program wrote, with all terms of its rule.
 * @param outcomes from {@link outcomesWith}
 */
export function keptLine(
  cells: Cells,
  row: number,
  read: CellsRead,
  deal: Deal,
  outcomes: ReadonlySet<string>,
  months: number | undefined,
): ProposedLine {
  const faults: string[] = [];
  const terms = readAllTerms(cells.terms);
  if (!terms) {
    faults.push("Its cell “All terms” is not what this program wrote. Empty it to take the line's other cells alone.");
    return { row, outcome: cells.outcome, rule: cells.rule, faults, notes: [] };
  }
  const kept = keptRule(cells, terms, read, faults);
  const known =
    kept.outcome === undefined
      ? deal.outcomes.find(({ id }) => id === terms.rule.outcome)
      : deal.outcomes.find(({ name }) => sameName(name, kept.outcome!));
  const outcome = known?.name ?? kept.outcome ?? terms.outcomeName;
  const missing = missingOf(kept.rule, deal, outcomes);
  if (Math.max(outcome.length, kept.rule.name.length) > LONGEST_NAME)
    faults.push(`A name has at most ${LONGEST_NAME} characters.`);
  if (missing.length > 0)
    faults.push(`Its terms name ${missing.map((id) => `“${id}”`).join(", ")}, which this deal has not.`);
  const price = kept.price ?? kept.rule.price.value;
  return {
    row,
    outcome,
    ...(known ? { outcomeId: known.id } : kept.outcome === undefined ? { outcomeAs: terms.rule.outcome } : {}),
    rule: kept.rule.name,
    ...(deal.payment.rateCard.some(({ id }) => id === kept.rule.id) ? { ruleId: kept.rule.id } : {}),
    ...(typeof price === "number" ? { price } : {}),
    ...(kept.accepted === undefined ? {} : { accepted: kept.accepted }),
    ...(months === undefined ? {} : { months }),
    ...(kept.rule.cap ? { cap: kept.rule.cap } : {}),
    kept: kept.rule,
    faults,
    notes: [],
  };
}
