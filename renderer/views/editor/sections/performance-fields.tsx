import type { Performance } from "#shared/model/tranche.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { useValueAt, type Place } from "../fields/at-path.ts";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { effectChoices } from "./effect-choices.ts";
import { outcomesFor, performanceChoices, startingPerformance } from "./performance-kinds.ts";

interface PerformanceFieldsProps {
  readonly place: Place;
  /** Whose, for the names of undo steps. */
  readonly of: string;
  /** Kinds it cannot be here. */
  readonly without?: readonly Performance["kind"][];
}

/** What performance is: of which outcome, known when, by which measure, against which plan. */
export function PerformanceFields({ place, of, without = [] }: PerformanceFieldsProps) {
  const scenario = useScenario();
  const performance = useValueAt(place) as Performance;
  const choose = (kind: string): void => {
    const next = startingPerformance(kind as Performance["kind"], scenario, performance);
    if (next) putAt(`performance of ${of}`, place, next);
  };
  const kinds = performanceChoices.filter(
    ([kind]) =>
      kind === performance.kind || (!without.includes(kind) && startingPerformance(kind, scenario) !== undefined),
  );
  return (
    <>
      <ChoiceAt
        place={[...place, "kind"]}
        label="Performance is"
        of={`performance of ${of}`}
        choices={kinds}
        onChoose={choose}
      />
      {performance.kind !== "paymentsToPlan" && (
        <ChoiceAt
          place={[...place, "outcome"]}
          label="Of"
          of={`outcome that decides ${of}`}
          choices={outcomesFor(performance.kind, scenario).map(({ id, name }) => [id, name])}
        />
      )}
      {performance.kind === "outcomeRate" && (
        <NumberAt
          place={[...place, "knownAfterMonths"]}
          label="Known after the start"
          of={`months until ${of} is known`}
          unit="months"
          absent={0}
        />
      )}
      {performance.kind === "measuredEffect" && (
        <ChoiceAt
          place={[...place, "effect"]}
          label="Effect is"
          of={`effect that decides ${of}`}
          choices={effectChoices}
        />
      )}
      {performance.kind === "paymentsToPlan" && (
        <NumberAt
          place={[...place, "planned"]}
          label="Planned payments"
          of={`planned payments of ${of}`}
          unit="money"
        />
      )}
    </>
  );
}
