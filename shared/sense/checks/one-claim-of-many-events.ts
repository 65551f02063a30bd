import type { SenseCheck } from "../sense-check.ts";

/** Rules that pay a person once for what is counted several times. */
export const oneClaimOfManyEvents: SenseCheck = ({ scenario: { payment, outcomes } }) =>
  payment.rateCard.flatMap((rule, index) => {
    const outcome = outcomes.find(({ id }) => id === rule.outcome);
    const once = rule.claimsPerPerson === "once" || rule.claimsPerPerson === 1;
    if (outcome?.kind !== "frequency" || rule.schedule || !once) return [];
    return [
      {
        path: ["payment", "rateCard", index, "claimsPerPerson"],
        code: "one-claim-of-many-events",
        weight: "mild" as const,
        sentence: `“${rule.name}” pays one ${outcome.event} a person, the first, though “${outcome.name}” counts all there are.`,
        reason: "Each event of a count is a claim; with one claim a person all further events go unpaid.",
        mend: "Say unlimited or the most a person is paid for, or keep it where only the first is meant to be paid.",
      },
    ];
  });
