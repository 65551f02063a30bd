import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { sentenceOfRule } from "./rule-sentence.ts";

/** Each rule as one sentence: who pays, how much, for what, on which evidence. */
export function RuleSentences() {
  const scenario = useScenario();
  return (
    <SectionCard
      title="In words"
      about="What the rate card, its caps and its payers say, to read against the contract."
    >
      <ol className="sentences">
        {scenario.payment.rateCard.map((rule) => (
          <li key={rule.id}>{sentenceOfRule(rule, scenario)}</li>
        ))}
      </ol>
    </SectionCard>
  );
}
