import type { StressPart } from "../../model/analyses.ts";
import type { Scenario } from "../../model/scenario.ts";

/** What a stress does to one deal, or why it does nothing there. */
export type StressIn =
  | { readonly kind: "applies"; readonly parts: readonly StressPart[] }
  | { readonly kind: "none"; readonly why: string };

/** Something that may go otherwise than assumed, as it is asked of any deal. */
export interface Stress {
  /** As commands and documents name it: `referrals`; of one's own `own:` and its id in the file. */
  readonly id: string;
  /** "Referrals −30%" */
  readonly name: string;
  /** What happens, in words that follow "If": "referrals fall by 30%". */
  readonly condition: string;
  /** What exactly it does to which numbers. */
  readonly does: string;
  readonly in: (scenario: Scenario) => StressIn;
}

/** It applies with these parts; at least one. */
export const applies = (...parts: readonly StressPart[]): StressIn => ({ kind: "applies", parts });

/** It does nothing in this deal. @param why a sentence */
export const none = (why: string): StressIn => ({ kind: "none", why });
