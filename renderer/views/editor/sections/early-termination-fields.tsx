import { terminationSentence } from "#shared/explain/termination-sentence.ts";
import type { MinimumPerformance } from "#shared/model/capital.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Performance } from "#shared/model/tranche.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";

const place = ["capital", "earlyTermination"] as const;

/** What can be tested of an outcome: the rate of what people achieve, the relative effect on what is measured. */
const testedOf = ({ id, kind }: Outcome): Performance =>
  kind === "binary" || kind === "milestone"
    ? { kind: "outcomeRate", outcome: id }
    : { kind: "measuredEffect", outcome: id, effect: "relative" };

const inWords = { outcomeRate: "Rate of", outcomeCount: "Number of", measuredEffect: "Effect on" } as const;

/** A performance as one word to choose by, whatever else it says. */
const keyOf = (performance: Performance): string =>
  performance.kind === "paymentsToPlan" ? performance.kind : `${performance.kind} ${performance.outcome}`;

/** Whether a minimum of it is a share. */
const isShare = (performance: Performance): boolean =>
  performance.kind === "outcomeRate" || (performance.kind === "measuredEffect" && performance.effect === "relative");

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
      <OptionalGroup
        place={[...place, "minimumPerformance"]}
        name="Least performance"
        of="a minimum of performance"
        start={(): MinimumPerformance => ({ performance: testedOf(outcomes[0]!), minimum: 0.1 })}
      >
        {termination?.minimumPerformance && <TestedPerformance test={termination.minimumPerformance} />}
      </OptionalGroup>
      {termination && <p className="text-muted">{terminationSentence(termination, scenario)}</p>}
    </OptionalGroup>
  );
}

function TestedPerformance({ test: { performance } }: { readonly test: MinimumPerformance }) {
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const name = (id: string): string => outcomes.find((outcome) => outcome.id === id)?.name ?? id;
  const choices = new Map<string, Performance>();
  for (const each of [performance, ...outcomes.map(testedOf)])
    if (!choices.has(keyOf(each))) choices.set(keyOf(each), each);
  return (
    <>
      <ChoiceAt
        place={[...place, "minimumPerformance", "performance"]}
        shown={keyOf(performance)}
        label="Tested"
        of="the performance tested"
        onChoose={(key) =>
          putAt("the performance tested", [...place, "minimumPerformance", "performance"], choices.get(key))
        }
        choices={[...choices].map(([key, each]) => [
          key,
          each.kind === "paymentsToPlan" ? "Payments" : `${inWords[each.kind]} ${name(each.outcome)}`,
        ])}
      />
      <NumberAt
        place={[...place, "minimumPerformance", "minimum"]}
        label="At least"
        of="the least performance"
        unit={isShare(performance) ? "percent" : "number"}
      />
    </>
  );
}
