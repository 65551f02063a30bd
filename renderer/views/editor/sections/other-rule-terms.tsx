import type { PaymentRule } from "#shared/model/payment-rule.ts";
import { listed, plainNumber, plainPercent } from "#shared/explain/words.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { SaidTerms } from "../fields/said-terms.tsx";

type Term = "requires" | "qualityGate" | "segmentMultipliers" | "trigger" | "payerShares";

/** Terms that are seldom used, in words; absent where the rule has none. */
function said(rule: PaymentRule, { outcomes, cohort, payment }: Scenario): readonly (readonly [Term, string])[] {
  const outcome = (id: string): string => outcomes.find((each) => each.id === id)?.name ?? id;
  const named = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
    list.find((each) => each.id === id)?.name ?? id;
  const { requires, claimsBeforeRequirement, qualityGate: gate, segmentMultipliers, trigger, payerShares } = rule;
  return [
    ...(requires
      ? [
          [
            "requires",
            `Requires ${listed(requires.map(outcome))}${claimsBeforeRequirement === "paidWhenMet" ? "; earlier claims are paid once it is met" : ""}`,
          ] as const,
        ]
      : []),
    ...(gate
      ? [
          [
            "qualityGate",
            `Quality gate: ${plainPercent(gate.minimumShare)} of ${gate.tested === "evidence" ? "claims accepted" : `people with ${outcome(gate.outcome ?? "")}`}`,
          ] as const,
        ]
      : []),
    ...(segmentMultipliers
      ? [
          [
            "segmentMultipliers",
            `Price × ${listed(Object.entries(segmentMultipliers).map(([id, factor]) => `${plainNumber(factor)} for ${named(cohort.segments, id)}`))}`,
          ] as const,
        ]
      : []),
    ...(trigger ? [["trigger", `Triggered by the measured effect on ${outcome(trigger.outcome)}`] as const] : []),
    ...(payerShares
      ? [
          [
            "payerShares",
            `Split: ${listed(Object.entries(payerShares).map(([id, share]) => `${named(payment.payers, id)} ${plainPercent(share)}`))}`,
          ] as const,
        ]
      : []),
  ];
}

/** What else the rule says: told, and taken away; "In words" below the rate card has the full sentences. */
export function OtherRuleTerms({ index }: { readonly index: number }) {
  const scenario = useScenario();
  const rule = scenario.payment.rateCard[index]!;
  const terms = said(rule, scenario);
  const remove = (term: Term): void =>
    editDeal(`removing a term of ${rule.name}`, (draft) => {
      const changed = draft.payment.rateCard[index]!;
      delete changed[term];
      if (term === "requires") delete changed.claimsBeforeRequirement;
    });
  const told = terms.map(([term, words]) => ({ place: ["payment", "rateCard", index, term], words, term }));
  return <SaidTerms terms={told} onRemove={({ term }) => remove(term)} wide />;
}
