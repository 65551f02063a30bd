import { toPence } from "../../model/pence.ts";
import { STANDS, fateCode } from "../../payment/claim-fate.ts";
import type { ClaimList } from "../../payment/claim-list.ts";
import { applyThreshold } from "../../payment/claim-threshold.ts";
import { DateOrder } from "../../payment/date-order.ts";
import { applyTrigger } from "../../payment/effect-trigger.ts";
import { measuredEffect } from "../../payment/measured-effect.ts";
import { priceByTiers, priceClaims } from "../../payment/price-tiers.ts";
import { applyQualityGate } from "../../payment/quality-gate.ts";
import { applyRuleCap } from "../../payment/rule-caps.ts";
import { applyShareCap } from "../../payment/share-caps.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Trial } from "../simulator.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import { ListPrices } from "./list-prices.ts";
import { addMeasuredPayments, lastMeasured } from "./measured-payments.ts";

const replaced = fateCode("replacedByPlannedPayment");

/** Steps of payment that look at no single person: those of a list of claims once it is gathered, and payments by schedule. */
export class ClaimSteps {
  readonly prices: ListPrices;
  readonly #deal: CompiledDeal;
  readonly #order: DateOrder;
  readonly #everyone: readonly boolean[];

  constructor(deal: CompiledDeal) {
    this.prices = new ListPrices(deal);
    this.#deal = deal;
    this.#order = new DateOrder(deal.timeline.contractMonths);
    this.#everyone = deal.people.segments.map(() => true);
  }

  /** The last month in which an achievement of this trial can be claimed. */
  lastClaimMonth(trial: Trial): number {
    return Math.min(this.#deal.payment.lastClaimMonth, trial.lastMonth);
  }

  /** Adds what a rule with a schedule pays on what was measured. */
  payBySchedule(trial: Trial, rule: number): void {
    const terms = this.#deal.payment.rules[rule]!;
    const { growth } = this.prices;
    addMeasuredPayments(trial.claims.list, trial.measured[terms.outcome]!, {
      rule,
      terms,
      price: trial.values[terms.price]!,
      growthOf: (month) => growth[Math.min(Math.floor(month / 12), growth.length - 1)]!,
      lastClaimMonth: this.lastClaimMonth(trial),
    });
  }

  /**
   * Steps 3 to 5 for one rule: quality gate, price, threshold, trigger.
   * @param shareThatPasses the share of cases that the rule's quality gate looks at, which pass
   */
  price(trial: Trial, rule: number, shareThatPasses: (gate: NonNullable<CompiledRule["qualityGate"]>) => number): void {
    const { list } = trial.claims;
    const terms = this.#deal.payment.rules[rule]!;
    const gate = terms.qualityGate;
    if (gate) applyQualityGate(list, rule, shareThatPasses(gate), gate.minimumShare);
    if (terms.tiers) {
      const { firstNumbers, prices } = terms.tiers;
      const tierPrice = (claim: number, tier: number): number =>
        toPence(
          prices[tier]! *
            terms.segmentFactor[list.segment[claim]!]! *
            this.prices.growth[Math.floor(list.month[claim]! / 12)]!,
        );
      priceByTiers(list, rule, firstNumbers, tierPrice, this.#order);
    } else priceClaims(list, rule);
    if (terms.threshold) applyThreshold(list, rule, terms.threshold, this.#order);
    if (terms.trigger) {
      const measured = trial.measured[terms.trigger.outcome]!;
      applyTrigger(list, rule, {
        ...terms.trigger,
        effect: measuredEffect(measured, terms.trigger.effect, 0, measured.people.length),
        month: lastMeasured(measured, this.#everyone),
        lastClaimMonth: this.lastClaimMonth(trial),
      });
    }
  }

  /** Claims due in months that are paid as planned are not paid. */
  replaceByPlanned(list: ClaimList): void {
    const planned = this.#deal.payment.plannedPayments;
    if (!planned) return;
    const end = planned.fromMonth + planned.amounts.length;
    for (let claim = 0; claim < list.count; claim++) {
      const due = list.dueMonth[claim]!;
      if (list.fate[claim] === STANDS && due >= planned.fromMonth && due < end) {
        list.fate[claim] = replaced;
        list.amount[claim] = 0;
      }
    }
  }

  /** Step 7: the caps of rules and groups of rules, then share caps. */
  capRules(list: ClaimList): void {
    const { ruleCaps, shareCaps } = this.#deal.payment;
    if (ruleCaps.length > 0) list.unitsLeft.set(list.units);
    for (const cap of ruleCaps) applyRuleCap(list, cap, this.#order);
    for (const cap of shareCaps) applyShareCap(list, cap, this.#order);
  }
}
