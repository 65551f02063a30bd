import { terminationSentence } from "#shared/explain/termination-sentence.ts";
import type { MinimumPerformance } from "#shared/model/capital.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { NamesAt } from "../fields/names-at.tsx";
import { NumberAt } from "../fields/simple-fields.tsx";
import { PerformanceFields } from "./performance-fields.tsx";
import { anyPerformance, performanceUnit } from "./performance-kinds.ts";

const place = ["capital", "earlyTermination"] as const;

/** The test date at which the contract may end, and what it needs to go on. */
export function EarlyTerminationFields() {
  const scenario = useScenario();
  const { outcomes, capital } = scenario;
  const termination = capital.earlyTermination;
  return (
    <OptionalGroup
      place={place}
      name="Early end of the contract"
      of="a test date"
      start={() => ({ testMonth: 12, minimumOutcomes: 10 })}
    >
      <NumberAt place={[...place, "testMonth"]} label="Tested at the end of month" of="the test month" unit="number" />
      <OptionalNumberAt
        place={[...place, "minimumOutcomes"]}
        label="Goes on with at least"
        of="a minimum of outcomes"
        unit="number"
        start={10}
      />
      {(termination?.minimumOutcomes !== undefined || termination?.outcomes) && (
        <NamesAt
          place={[...place, "outcomes"]}
          label="Outcomes counted"
          of="the outcomes counted at the test"
          none="All that people achieve"
          choices={outcomes.filter(({ kind }) => kind !== "cohortMeasured").map(({ id, name }) => [id, name])}
        />
      )}
      <OptionalGroup
        place={[...place, "minimumPerformance"]}
        name="Least performance"
        of="a minimum of performance"
        start={(): MinimumPerformance => ({ performance: anyPerformance(scenario), minimum: 0.1 })}
      >
        {termination?.minimumPerformance && <TestedPerformance test={termination.minimumPerformance} />}
      </OptionalGroup>
      {termination && <p className="text-muted">{terminationSentence(termination, scenario)}</p>}
    </OptionalGroup>
  );
}

function TestedPerformance({ test: { performance } }: { readonly test: MinimumPerformance }) {
  return (
    <>
      <PerformanceFields
        place={[...place, "minimumPerformance", "performance"]}
        of="the early end"
        without={["paymentsToPlan"]}
      />
      <NumberAt
        place={[...place, "minimumPerformance", "minimum"]}
        label="At least"
        of="the least performance"
        unit={performanceUnit(performance)}
      />
    </>
  );
}
