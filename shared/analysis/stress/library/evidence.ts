import { applies, none, type Stress } from "../stress.ts";

/**
 * One claim in ten more is rejected: the share of evidence that is accepted × 0.9 for every rule that pays on claims, also where
 * the deal assumes that all is accepted. Rules that pay on a measured effect have no evidence of single people.
 */
export const evidenceRejected: Stress = {
  id: "evidence",
  name: "Evidence 10% rejected",
  condition: "one claim in ten is rejected for its evidence",
  does: "The share of evidence that is accepted × 0.9, for every rule that pays on claims; what was 100% becomes 90%.",
  in: ({ payment }) => {
    const rules = payment.rateCard.filter(({ schedule }) => !schedule);
    if (rules.length === 0)
      return none("No rule of this deal pays on claims with evidence: it pays on measured effects.");
    return applies(
      ...rules.map(({ id }) => ({ kind: "input" as const, input: `rule.${id}.evidenceRate`, times: 0.9 })),
    );
  },
};
