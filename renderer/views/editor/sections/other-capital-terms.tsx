import { couponSentence, principalAtRiskSentence, sharedTermSentences } from "#shared/explain/capital-sentences.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { SaidTerms, type SaidTerm } from "../fields/said-terms.tsx";

const removeFrom =
  (whose: string) =>
  ({ place }: SaidTerm): void =>
    putAt(`removing a term of ${whose}`, place, undefined);

/** What a tranche's coupon and principal follow, in words. */
export function TrancheTermsInWords({ index }: { readonly index: number }) {
  const scenario = useScenario();
  const { name, coupon, principalAtRisk } = scenario.capital.tranches[index]!;
  const place = ["capital", "tranches", index] as const;
  const followed = [...place, "coupon", "performance"];
  const terms: readonly SaidTerm[] = [
    ...(coupon?.performance
      ? [
          {
            place: followed,
            words: couponSentence(coupon.performance, scenario),
            below: [
              [...followed, "decided"],
              [...followed, "schedule", "performance", "outcome"],
            ],
          },
        ]
      : []),
    ...(principalAtRisk
      ? [
          {
            place: [...place, "principalAtRisk"],
            words: principalAtRiskSentence(principalAtRisk, scenario),
            below: [[...place, "principalAtRisk", "performance", "outcome"]],
          },
        ]
      : []),
  ];
  return <SaidTerms terms={terms} onRemove={removeFrom(name)} />;
}

/** How tranches are drawn together and paid one after the other, in words. */
export function SharedTermsInWords() {
  const capital = useScenario((scenario) => scenario.capital);
  const terms = sharedTermSentences(capital).map(([field, words]) => ({ place: ["capital", field], words }));
  return <SaidTerms terms={terms} onRemove={removeFrom("capital")} />;
}
