import type { PaymentRule } from "../../model/payment-rule.ts";
import type { Scenario } from "../../model/scenario.ts";
import { meanOf } from "../../random/mean.ts";
import { before, chainTo } from "../../model/pathways.ts";
import type { SenseCheck } from "../sense-check.ts";
import { set } from "../told.ts";

/** What one claim of a rule pays; nothing where the rule pays only some people, or on a measured effect. */
const priceOf = (rule: PaymentRule): number => (rule.segments || rule.schedule ? 0 : (meanOf(rule.price.value) ?? 0));

/** What a person earns who goes a pathway to its end, each exclusive group counted once at its dearest. */
function earnedAlong({ payment, outcomes }: Scenario, chain: readonly number[]): number {
  const groups = payment.exclusiveGroups ?? [];
  const best = new Map<string, number>();
  for (const rule of payment.rateCard) {
    if (!chain.some((place) => outcomes[place]!.id === rule.outcome)) continue;
    const key = groups.find(({ rules }) => rules.includes(rule.id))?.id ?? `rule ${rule.id}`;
    best.set(key, Math.max(best.get(key) ?? 0, priceOf(rule)));
  }
  return [...best.values()].reduce((sum, each) => sum + each, 0);
}

/** Pathways whose payments for one person add up to more than the per-person cap. */
export const pathwayAbovePersonCap: SenseCheck = ({ scenario }) => {
  const { perPersonCap } = scenario.payment;
  if (!perPersonCap) return [];
  const ends = scenario.outcomes.flatMap((_, place) =>
    scenario.outcomes.some((_each, other) => before(scenario, other) === place) ? [] : [place],
  );
  return ends.flatMap((end) => {
    const earned = earnedAlong(scenario, chainTo(scenario, end));
    if (earned <= perPersonCap.value) return [];
    return [
      {
        path: ["payment", "perPersonCap"],
        code: "pathway-above-person-cap",
        weight: "strong" as const,
        sentence: `A person who goes all the way to “${scenario.outcomes[end]!.name}” earns ${set(scenario, earned)}, more than the per-person cap of ${set(scenario, perPersonCap.value)}.`,
        reason: "The last and hardest stages are then not paid, or only in part, even for a single pathway.",
        mend: "Raise the cap, or lower the prices of this pathway until they fit below it.",
      },
    ];
  });
};
