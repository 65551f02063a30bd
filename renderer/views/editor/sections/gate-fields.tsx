import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";

/** What share of cases must pass before a rule pays anything. */
export function GateFields({ index }: { readonly index: number }) {
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const { name, qualityGate: gate } = useScenario(({ payment }) => payment.rateCard[index]!);
  const place = ["payment", "rateCard", index, "qualityGate"] as const;
  const ofPeople = outcomes.filter(({ kind }) => kind === "binary" || kind === "milestone");
  const choose = (tested: string): void =>
    editDeal(`what the quality gate of ${name} tests`, (draft) => {
      const changed = draft.payment.rateCard[index]!.qualityGate!;
      changed.tested = tested === "outcome" ? "outcome" : "evidence";
      if (tested === "outcome") changed.outcome ??= ofPeople[0]?.id;
      else delete changed.outcome;
    });
  return (
    <>
      <ChoiceAt
        place={[...place, "tested"]}
        label="Tested"
        of={`what the quality gate of ${name} tests`}
        onChoose={choose}
        choices={[
          ["evidence", "Share of claims with accepted evidence"],
          ["outcome", "Share of people with an outcome"],
        ]}
      />
      {gate?.tested === "outcome" && (
        <ChoiceAt
          place={[...place, "outcome"]}
          label="Outcome"
          of={`outcome the quality gate of ${name} tests`}
          choices={ofPeople.map((outcome) => [outcome.id, outcome.name])}
        />
      )}
      <NumberAt
        place={[...place, "minimumShare"]}
        label="At least"
        of={`share the quality gate of ${name} needs`}
        unit="percent"
      />
    </>
  );
}
