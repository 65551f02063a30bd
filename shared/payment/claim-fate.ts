/** What became of a claim before caps: it stands, or the rule that struck it out. */
export const fates = [
  "stands",
  "evidenceRefused",
  "beyondClaimsPerPerson",
  "requirementMissing",
  "otherOfGroupPaid",
  "qualityGateFailed",
  "belowThreshold",
  "triggerMissed",
  "triggerKnownTooLate",
  "beforeTrigger",
  "effectPaysNothing",
  "knownTooLate",
  "alreadyPaidByCohort",
  "replacedByPlannedPayment",
] as const;

export type Fate = (typeof fates)[number];

/** The place of a fate in {@link fates}: what a list of claims holds. */
export const fateCode = (fate: Fate): number => fates.indexOf(fate);

/** Code of a claim that stands. */
export const STANDS = 0;
