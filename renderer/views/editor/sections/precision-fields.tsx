import { questionsOf } from "#shared/engine/questions.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { StopAtPrecision } from "#shared/model/run-settings.ts";
import type { Choice } from "../../../inputs/choice-field.tsx";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { OptionalGroup } from "../fields/optional-group.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";

const place = ["run", "stopAtPrecision"] as const;

type Figure = Omit<StopAtPrecision, "standardError">;

/** Figures that decisions hang on, with an error to start from: money in the deal's currency, else a share. */
const figures: readonly (readonly [figure: Figure, name: string, standardError: number])[] = [
  [{ measure: names.paymentsTotal }, "Mean payments", 10_000],
  [{ measure: names.commissionerNetPresentValue }, "Commissioner's mean net present value", 10_000],
  [{ measure: names.investorProfit }, "Investor's mean profit", 10_000],
  [{ measure: names.investorIrr, percentile: 5 }, "P5 of the investor's IRR", 0.005],
  [{ measure: names.investorIrr, percentile: 50 }, "Median of the investor's IRR", 0.005],
  [{ measure: names.providerMargin }, "Provider's mean margin", 10_000],
];

const keyOf = ({ measure, percentile, probability }: Figure): string =>
  probability ?? `${measure} ${percentile ?? "mean"}`;

/** At which precision a run stops, if at any: a figure and its standard error. */
export function PrecisionFields() {
  const scenario = useScenario();
  const { stopAtPrecision } = scenario.run;
  const invested = scenario.capital.tranches.length > 0;
  const offered = [
    ...figures.filter(([{ measure = "" }]) => invested || !measure.startsWith("investor.")),
    ...questionsOf(scenario).map(({ id, label }) => [{ probability: id }, `Chance: ${label}`, 0.01] as const),
  ];
  const choices: readonly Choice[] = offered.map(([figure, name]) => [keyOf(figure), name]);
  const choose = (key: string): void => {
    const [figure, , standardError] = offered.find(([each]) => keyOf(each) === key)!;
    putAt("the figure that decides", place, { ...figure, standardError });
  };
  return (
    <OptionalGroup
      place={place}
      name="Stop at a precision"
      of="a precision to stop at"
      start={() => ({ measure: names.paymentsTotal, standardError: 10_000 })}
    >
      <ChoiceAt
        place={[...place, stopAtPrecision?.probability === undefined ? "measure" : "probability"]}
        label="Figure that decides"
        of="the figure that decides"
        shown={stopAtPrecision ? keyOf(stopAtPrecision) : ""}
        choices={choices}
        onChoose={choose}
      />
      <NumberAt
        place={[...place, "standardError"]}
        label="Until its standard error is at most"
        of="the standard error to stop at"
        unit="number"
        hint="In the figure's unit: 0.01 is one point of a chance or a rate. The number of trials above is then the most"
      />
    </OptionalGroup>
  );
}
