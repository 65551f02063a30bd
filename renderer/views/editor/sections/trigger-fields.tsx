import { useOutcomeNames, useScenario } from "../../../stores/use-stores.ts";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { YesNoAt } from "../fields/yes-no-at.tsx";
import { effectChoices, effectUnit } from "./effect-choices.ts";

/** The measured effect that must be reached before a rule pays anything. */
export function TriggerFields({ index }: { readonly index: number }) {
  const names = useOutcomeNames();
  const { name, trigger } = useScenario(({ payment }) => payment.rateCard[index]!);
  const place = ["payment", "rateCard", index, "trigger"] as const;
  return (
    <>
      <ChoiceAt
        place={[...place, "outcome"]}
        label="Measured of"
        of={`outcome that triggers ${name}`}
        choices={names}
      />
      <ChoiceAt
        place={[...place, "effect"]}
        label="Effect is"
        of={`effect that triggers ${name}`}
        choices={effectChoices}
      />
      <NumberAt
        place={[...place, "minimumEffect"]}
        label="At least"
        of={`least effect that triggers ${name}`}
        unit={effectUnit(trigger?.effect ?? "relative")}
      />
      <YesNoAt
        place={[...place, "paysEarlierClaims"]}
        label="Claims before it is known"
        of={`earlier claims of ${name}`}
        yes="Paid then"
        no="Lost"
      />
    </>
  );
}
