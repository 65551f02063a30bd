import type { Currency } from "#shared/model/currency.ts";
import type { ProbabilityId } from "#shared/model/probability.ts";

/** A cap of the deal, from its probability and its measure in the result. */
export interface CapFacts {
  readonly name: string;
  /** The question whether it withholds something. */
  readonly question: ProbabilityId;
  /** Share of trials in which it withholds something. */
  readonly binds: number;
  /** Withheld on average over all trials. */
  readonly meanWithheld: number;
  /** Withheld on average where it withholds anything; absent where it never does. */
  readonly meanWhenItBinds?: number | undefined;
}

/** What the picture of caps is drawn from. */
export interface CapsData {
  /** In the order in which they apply. */
  readonly caps: readonly CapFacts[];
  readonly currency: Currency;
}
