import type { Outcome } from "#shared/model/outcome.ts";
import { countRange, figureRange, monthRange } from "#shared/schema/range.ts";
import { editDeal, putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";

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
  const { name, kind, comparison } = outcome;
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
  const chooseComparison = (choice: string): void =>
    putAt(
      `comparison of ${name}`,
      [...place, "comparison"],
      choice === "group"
        ? { kind: choice, people: { value: 1000, status: "illustrative" } }
        : choice === "matched"
          ? { kind: choice, controlsPerPerson: { value: 10, status: "illustrative" } }
          : { kind: "fixed" },
    );
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
      <ChoiceAt
        place={[...place, "comparison", "kind"]}
        shown={comparison?.kind ?? "fixed"}
        label="Set against"
        of={`comparison of ${name}`}
        onChoose={chooseComparison}
        choices={[
          ["fixed", "An agreed figure"],
          ["group", "A comparison group"],
          ["matched", "Matched controls"],
        ]}
      />
      {comparison?.kind === "group" && (
        <InputAt
          place={[...place, "comparison", "people"]}
          label="People in the group"
          of={`comparison group of ${name}`}
          unit="people"
          range={countRange}
          certain
        />
      )}
      {comparison?.kind === "matched" && (
        <InputAt
          place={[...place, "comparison", "controlsPerPerson"]}
          label="Controls a person"
          of={`controls of ${name}`}
          unit="number"
          range={countRange}
          certain
        />
      )}
    </>
  );
}
