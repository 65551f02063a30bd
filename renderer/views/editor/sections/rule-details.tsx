import { ruleTermSentence } from "#shared/explain/rule-term-sentences.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { AddTermMenu } from "../fields/add-term-menu.tsx";
import { NamesAt } from "../fields/names-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { TermGroup } from "../fields/term-group.tsx";
import { addRuleTerm, removeRuleTerm } from "./rule-term-edits.ts";
import { RuleTermFields } from "./rule-term-fields.tsx";
import { ruleTermKinds } from "./rule-term-kinds.ts";

/** What does not fit a rule's row: how often it pays, for whom, and every further term, each with its sentence. */
export function RuleDetails({ index }: { readonly index: number }) {
  const scenario = useScenario();
  const rule = scenario.payment.rateCard[index]!;
  const place = ["payment", "rateCard", index] as const;
  const segments = scenario.cohort.segments.map(({ id, name }) => [id, name] as const);
  return (
    <>
      {!rule.schedule && <HowOften index={index} rule={rule} />}
      {(segments.length > 1 || rule.segments) && (
        <NamesAt
          place={[...place, "segments"]}
          label="Pays for"
          of={`for whom ${rule.name} pays`}
          none="Everyone"
          choices={segments}
        />
      )}
      {ruleTermKinds
        .filter(({ term }) => rule[term] !== undefined)
        .map((kind) => (
          <TermGroup
            key={kind.term}
            place={[...place, kind.term]}
            name={kind.name}
            of={kind.of}
            sentence={ruleTermSentence(kind.term, rule, scenario)}
            toldByField={kind.term === "requires"}
            onRemove={() => removeRuleTerm(index, kind)}
          >
            <RuleTermFields term={kind.term} index={index} />
          </TermGroup>
        ))}
      <div className="grid-details__whole">
        <AddTermMenu
          of={rule.name}
          terms={ruleTermKinds
            .filter(({ term }) => rule[term] === undefined)
            .map((kind) => ({ ...kind, add: () => addRuleTerm(index, kind), refused: kind.refused(rule, scenario) }))}
        />
      </div>
    </>
  );
}

function HowOften({ index, rule }: { readonly index: number; readonly rule: PaymentRule }) {
  const place = ["payment", "rateCard", index, "claimsPerPerson"] as const;
  const { claimsPerPerson } = rule;
  const kind = typeof claimsPerPerson === "number" ? "some" : claimsPerPerson;
  return (
    <>
      <ChoiceAt
        place={place}
        shown={kind}
        label="Paid a person"
        of={`how often ${rule.name} is paid`}
        onChoose={(value) => putAt(`how often ${rule.name} is paid`, place, value === "some" ? 2 : value)}
        choices={[
          ["once", "Once"],
          ["some", "At most so many times"],
          ["unlimited", "Each time"],
        ]}
      />
      {kind === "some" && (
        <NumberAt place={place} label="Most times a person" of={`most claims a person of ${rule.name}`} unit="number" />
      )}
    </>
  );
}
