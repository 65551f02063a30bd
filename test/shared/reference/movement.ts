/** A movement between the account and a party, in pence. */
export interface Movement {
  readonly month: number;
  readonly kind:
    | "drawn"
    | "arrangementFee"
    | "nonUseFee"
    | "coupon"
    | "principal"
    | "surplus"
    | "releasedFee"
    | "guarantee";
  /** Id of the tranche, or `provider` or `commissioner`. */
  readonly party: string;
  readonly pence: number;
}
