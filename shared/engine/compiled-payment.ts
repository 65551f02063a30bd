import type { Scenario } from "../model/scenario.ts";
import { toPence } from "../model/pence.ts";
import type { AnnualCapTerms } from "../payment/annual-cap.ts";
import type { PayerTerms } from "../payment/split-between-payers.ts";
import type { CompiledOutcomes } from "./compiled-outcomes.ts";
import type { InputTable } from "./input-table.ts";
import type { Timeline } from "./timeline.ts";

/** A rule of the rate card made ready. */
export interface CompiledRule {
  readonly outcome: number;
  readonly price: number;
  readonly evidenceRate: number;
  /** One key a segment. */
  readonly evidencePurposes: readonly number[];
}

/** The payment side made ready; caps in pence. */
export interface CompiledPayment {
  readonly rules: readonly CompiledRule[];
  readonly indexation: number;
  readonly lastClaimMonth: number;
  readonly perPersonCap: number | undefined;
  readonly annualCap: AnnualCapTerms | undefined;
  readonly contractCap: number | undefined;
  readonly payers: readonly PayerTerms[];
}

function compileAnnualCap({ payment }: Scenario, timeline: Timeline): AnnualCapTerms | undefined {
  const { annualCap } = payment;
  if (!annualCap) return undefined;
  const yearOfMonth = (annualCap.year === "contract" ? timeline.contractYearOf : timeline.financialYearOf).slice(
    0,
    timeline.contractMonths,
  );
  const years = yearOfMonth[yearOfMonth.length - 1]! + 1;
  const capOfYear = Float64Array.from({ length: years }, (_, year) =>
    toPence(annualCap.amounts[Math.min(year, annualCap.amounts.length - 1)]!.value),
  );
  return { yearOfMonth, capOfYear, carried: annualCap.excess === "carried" };
}

/** Puts the payment terms' inputs, streams and caps in their places. */
export function compilePayment(
  scenario: Scenario,
  outcomes: CompiledOutcomes,
  timeline: Timeline,
  table: InputTable,
): CompiledPayment {
  const { payment, cohort } = scenario;
  return {
    rules: payment.rateCard.map((rule) => ({
      outcome: outcomes.indexOf.get(rule.outcome)!,
      price: table.add(`rule.${rule.id}.price`, rule.price),
      evidenceRate: table.add(`rule.${rule.id}.evidenceRate`, rule.evidenceRate),
      evidencePurposes: cohort.segments.map((segment) => table.purpose(`evidence/${rule.id}/${segment.id}`)),
    })),
    indexation: table.add("payment.indexation", payment.indexation),
    lastClaimMonth: payment.lastClaimMonth,
    perPersonCap: payment.perPersonCap && toPence(payment.perPersonCap.value),
    annualCap: compileAnnualCap(scenario, timeline),
    contractCap: payment.contractCap && toPence(payment.contractCap.value),
    payers: payment.payers.map((payer) => ({
      share: payer.share.value,
      cap: payer.cap ? toPence(payer.cap.value) : Infinity,
      passesOn: payer.beyondCap === "nextPayer",
    })),
  };
}
