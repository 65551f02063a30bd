import type { Outcome } from "#shared/model/outcome.ts";
import { countRange, factorRange, figureRange, monthRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalNumberAt } from "../fields/optional-number-at.tsx";
import { OptionalTermAt } from "../fields/optional-term-at.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { CountedComparison } from "./counted-comparison.tsx";
import { CountedEstimators } from "./counted-estimators.tsx";

type Counted = Extract<Outcome, { kind: "frequency" | "cohortMeasured" }>;

const models: Readonly<Record<Counted["kind"], readonly (readonly [string, string])[]>> = {
  frequency: [
    ["poisson", "Poisson"],
    ["negativeBinomial", "Negative binomial"],
    ["betaBinomial", "Days of a month, differing"],
    ["fixed", "None: exactly the mean"],
  ],
  cohortMeasured: [
    ["poisson", "Poisson"],
    ["negativeBinomial", "Negative binomial"],
    ["share", "A share of people"],
    ["score", "A score"],
    ["fixed", "None: exactly the mean"],
  ],
};

/** What must stand beside a model of chance, and with what it starts. */
const beside: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  negativeBinomial: { dispersion: 2 },
  betaBinomial: { dispersion: 0.2, atMostPerMonth: 30.4375 },
  score: { standardDeviation: 1 },
};

/** What is counted for each person, or measured for a cohort: the event, its chance, and what it is set against. */
export function CountedFields({ index }: { readonly index: number }) {
  const outcome = useScenario((scenario) => scenario.outcomes[index]) as Counted;
  const { name, kind } = outcome;
  const place = ["outcomes", index] as const;
  const chooseModel = (model: string): void =>
    editDeal(`chance of ${name}`, (draft) => {
      const target = draft.outcomes[index] as Record<string, unknown>;
      for (const field of ["dispersion", "atMostPerMonth", "standardDeviation"])
        if (beside[model]?.[field] === undefined) delete target[field];
      for (const [field, value] of Object.entries(beside[model] ?? {}))
        target[field] = { value, status: "illustrative" };
      target["model"] = model;
    });
  return (
    <>
      <TextAt place={[...place, "event"]} label="What is counted" of={`event of ${name}`} />
      <ChoiceAt
        place={[...place, "better"]}
        label="Better is"
        of={`better of ${name}`}
        choices={[
          ["fewer", "Fewer"],
          ["more", "More"],
        ]}
      />
      <InputAt
        place={[...place, "trackingMonths"]}
        label="Tracked for"
        of={`tracking of ${name}`}
        unit="months"
        range={monthRange}
        certain
      />
      <ChoiceAt
        place={[...place, "model"]}
        label="Chance"
        of={`chance of ${name}`}
        onChoose={chooseModel}
        choices={models[kind]}
      />
      {outcome.dispersion && (
        <InputAt
          place={[...place, "dispersion"]}
          label={outcome.model === "betaBinomial" ? "Correlation within a person" : "Variance over mean"}
          of={`dispersion of ${name}`}
          unit="number"
          range={figureRange}
        />
      )}
      {"atMostPerMonth" in outcome && outcome.atMostPerMonth && (
        <InputAt
          place={[...place, "atMostPerMonth"]}
          label="At most a month"
          of={`most of ${name} a month`}
          unit="number"
          range={countRange}
          certain
        />
      )}
      {"standardDeviation" in outcome && outcome.standardDeviation && (
        <InputAt
          place={[...place, "standardDeviation"]}
          label="Standard deviation"
          of={`standard deviation of ${name}`}
          unit="number"
          range={countRange}
        />
      )}
      <CountedComparison place={[...place, "comparison"]} name={name} />
      <OptionalNumberAt
        place={[...place, "measuredAfterMonths"]}
        label="Known after tracking"
        of="a wait until it is known"
        unit="months"
        start={3}
      />
      {kind === "cohortMeasured" && (
        <>
          <OptionalTermAt
            place={[...place, "designEffect"]}
            label="Design effect"
            of="a design effect"
            unit="number"
            range={factorRange}
            start={1.5}
          />
          <CountedEstimators index={index} name={name} />
        </>
      )}
    </>
  );
}
