import { toPence } from "../../model/pence.ts";
import { pow } from "../../random/elementary.ts";
import type { CompiledDeal } from "../compiled-deal.ts";
import type { Claims } from "./claims.ts";

/** What a claim is worth by rule, segment and contract year in one trial, indexed and rounded to the penny. */
export class ListPrices {
  /** Growth of prices from contract year 0 to each year. */
  readonly growth: Float64Array;
  readonly #payment: CompiledDeal["payment"];
  /** Whether all segments of a rule are paid its price, by rule. */
  readonly #plain: readonly boolean[];
  #values: Float64Array;

  constructor({ payment, timeline, inputs }: CompiledDeal) {
    this.growth = new Float64Array(Math.ceil(timeline.contractMonths / 12));
    this.#payment = payment;
    this.#plain = payment.rules.map(({ segmentFactor }) =>
      segmentFactor.every((factor) => factor === 0 || factor === 1),
    );
    this.#values = new Float64Array(inputs.size);
  }

  /** Sets a trial's prices, and writes those before segments' multipliers into its claims. */
  set({ prices }: Claims, values: Float64Array): void {
    const { growth } = this;
    const yearly = 1 + values[this.#payment.indexation]!;
    for (let year = 0; year < growth.length; year++) growth[year] = yearly === 1 ? 1 : pow(yearly, year);
    this.#values = values;
    const { rules } = this.#payment;
    for (let rule = 0; rule < rules.length; rule++) {
      const price = values[rules[rule]!.price]!;
      for (let year = 0; year < growth.length; year++)
        prices[rule * growth.length + year] = toPence(price * growth[year]!);
    }
  }

  /** The price of a rule in a contract year for a segment, in pence. */
  of({ prices }: Claims, rule: number, year: number, segment: number): number {
    const { growth } = this;
    if (this.#plain[rule]!) return prices[rule * growth.length + year]!;
    const { price, segmentFactor } = this.#payment.rules[rule]!;
    return toPence(this.#values[price]! * segmentFactor[segment]! * growth[year]!);
  }
}
