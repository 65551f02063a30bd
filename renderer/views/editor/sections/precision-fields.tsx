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

/** An error to start from: money in the deal's currency, of a chance or a rate a point. */
const startingError = { money: 10_000, percent: 0.01 } as const;

interface Offered {
  readonly figure: Figure;
  readonly name: string;
  readonly unit: keyof typeof startingError;
}

/** Figures that decisions hang on. */
const figures: readonly Offered[] = [
  { figure: { measure: names.paymentsTotal }, name: "Mean payments", unit: "money" },
  {
    figure: { measure: names.commissionerNetPresentValue },
    name: "Commissioner's mean net present value",
    unit: "money",
  },
  { figure: { measure: names.investorProfit }, name: "Investor's mean profit", unit: "money" },
  { figure: { measure: names.investorIrr, percentile: 5 }, name: "P5 of the investor's IRR", unit: "percent" },
  { figure: { measure: names.investorIrr, percentile: 50 }, name: "Median of the investor's IRR", unit: "percent" },
  { figure: { measure: names.providerMargin }, name: "Provider's mean margin", unit: "money" },
];

const keyOf = ({ measure, percentile, probability }: Figure): string =>
  probability ?? `${measure} ${percentile ?? "mean"}`;

/** At which precision a run stops, if at any: a figure and its standard error. */
export function PrecisionFields() {
  const scenario = useScenario();
  const { stopAtPrecision } = scenario.run;
  const invested = scenario.capital.tranches.length > 0;
  const offered: readonly Offered[] = [
    ...figures.filter(({ figure: { measure = "" } }) => invested || !measure.startsWith("investor.")),
    ...questionsOf(scenario).map(({ id, label }): Offered => ({
      figure: { probability: id },
      name: `Chance: ${label}`,
      unit: "percent",
    })),
  ];
  const choices: readonly Choice[] = offered.map(({ figure, name }) => [keyOf(figure), name]);
  const offeredAt = (key: string): Offered | undefined => offered.find(({ figure }) => keyOf(figure) === key);
  const chosen = stopAtPrecision && offeredAt(keyOf(stopAtPrecision));
  const choose = (key: string): void => {
    const { figure, unit } = offeredAt(key)!;
    putAt("the figure that decides", place, { ...figure, standardError: startingError[unit] });
  };
  return (
    <OptionalGroup
      place={place}
      name="Stop at a precision"
      of="a precision to stop at"
      start={() => ({ measure: names.paymentsTotal, standardError: startingError.money })}
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
        // A figure that only a file can name has a unit of its own.
        unit={chosen?.unit ?? "number"}
        hint="Of a chance or a rate in points. The number of trials above is then the most"
      />
    </OptionalGroup>
  );
}
