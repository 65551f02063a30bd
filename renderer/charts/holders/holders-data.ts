import type { Currency } from "#shared/model/currency.ts";
import type { HolderPosition } from "#shared/model/holder-position.ts";

/** What the picture of who pays and who saves is drawn from. */
export interface HoldersData {
  readonly holders: readonly HolderPosition[];
  readonly currency: Currency;
}

/** A holder's two sides: what goes out of its budget, and what it saves or gets. */
export interface HolderSides {
  readonly out: readonly { readonly kind: "payments" | "ownCosts"; readonly amount: number }[];
  readonly saved: number;
  /** Surplus it gets back beyond its own costs. */
  readonly surplus: number;
}

/** Both sides of a holder; own costs that surplus more than covers are money that comes in. */
export const sidesOf = ({ meanPayments, meanSavings, meanOwnCosts }: HolderPosition): HolderSides => ({
  out: [
    { kind: "payments", amount: meanPayments },
    { kind: "ownCosts", amount: nearNothing(Math.max(0, meanOwnCosts)) },
  ],
  saved: meanSavings,
  surplus: nearNothing(Math.max(0, -meanOwnCosts)),
});

/** Sums of means carry rounding of the last bits; less than a penny is nothing. */
const nearNothing = (amount: number): number => (amount < 0.01 ? 0 : amount);
