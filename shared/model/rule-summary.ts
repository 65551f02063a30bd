/** How a rule of the rate card fared: what a table of the rate card shows. Means over trials. */
export interface RuleSummary {
  /** Id of the rule. */
  readonly rule: string;
  /** Name of the rule. */
  readonly name: string;
  /** Id of the outcome it pays for. */
  readonly outcome: string;
  /** Paid before indexation. */
  readonly meanPrice: number;
  /** Claims that stand. */
  readonly meanClaims: number;
  /** Their worth before caps. */
  readonly meanBeforeCaps: number;
  /** Paid under the rule. */
  readonly meanPaid: number;
}
