import { couponSentence, principalAtRiskSentence, sharedTermSentences } from "#shared/explain/capital-sentences.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import type { Place } from "../fields/at-path.ts";
import { ProblemsAt } from "../fields/problems-at.tsx";

interface SaidTerm {
  readonly place: Place;
  readonly words: string;
  /** Places below it whose problems no field shows. */
  readonly below?: readonly Place[];
}

/** Terms that have no fields of their own: told, and taken away. */
function SaidTerms({ terms, of }: { readonly terms: readonly SaidTerm[]; readonly of: string }) {
  if (terms.length === 0) return null;
  return (
    <ul className="plain-list">
      {terms.map(({ place, words, below = [] }) => (
        <li key={words} className="row-line">
          <span>{words}</span>
          <button
            type="button"
            className="link-button"
            aria-label={`Remove: ${words}`}
            onClick={() => putAt(`removing a term of ${of}`, place, undefined)}
          >
            Remove
          </button>
          {[place, ...below].map((each) => (
            <ProblemsAt key={each.join(".")} place={each} />
          ))}
        </li>
      ))}
    </ul>
  );
}

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
  return <SaidTerms terms={terms} of={name} />;
}

/** How tranches are drawn together and paid one after the other, in words. */
export function SharedTermsInWords() {
  const { capital } = useScenario();
  const terms = sharedTermSentences(capital).map(([field, words]) => ({ place: ["capital", field], words }));
  return <SaidTerms terms={terms} of="capital" />;
}
