import type { Currency } from "#shared/model/currency.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { fitPercentiles, type ThreePercentiles } from "#shared/random/fit-percentiles.ts";
import type { Range } from "#shared/schema/range.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { distributionFigures } from "./distribution-figures.ts";
import { FitChoice } from "./fit-choice.tsx";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";
import { PercentileBounds } from "./percentile-bounds.tsx";
import { typedFigure, useStated } from "./use-stated.ts";

interface PercentileFieldsProps {
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly onTyped: (distribution: Distribution) => void;
  readonly onChange: (distribution: Distribution) => void;
}

const fields = [
  ["p10", "P10"],
  ["p50", "P50 (median)"],
  ["p90", "P90"],
] as const;

/** What stands there, as three percentiles. */
function percentilesOf(distribution: Distribution): ThreePercentiles {
  if (distribution.family === "percentiles") return distribution;
  const quantile = distributionFigures(distribution)?.quantile ?? (() => 0);
  return { p10: typedFigure(quantile(0.1)), p50: typedFigure(quantile(0.5)), p90: typedFigure(quantile(0.9)) };
}

/** Three percentiles and the families fitted to them. */
export function PercentileFields({ distribution, unit, currency, range, onTyped, onChange }: PercentileFieldsProps) {
  const [stated, state] = useStated(distribution, percentilesOf);
  const fits = fitPercentiles(stated, range);
  const faults = parameterFaults(distribution);
  const faultsOf = (name: string): string[] =>
    faults.filter(({ parameter }) => parameter === name).map(({ sentence }) => sentence);
  const fitted = (next: ThreePercentiles): Distribution => {
    if (distribution.family === "percentiles") return { ...distribution, ...next };
    const again = fitPercentiles(next, range).find((fit) => fit.distribution.family === distribution.family);
    return again?.distribution ?? { family: "percentiles", ...next };
  };
  const having = (name: keyof ThreePercentiles, value: number): ThreePercentiles => {
    const { p10, p50, p90 } = stated;
    return { p10, p50, p90, [name]: value };
  };
  return (
    <>
      <div className="distribution-fields__parameters">
        {fields.map(([name, label]) => (
          <NumberField
            key={name}
            label={label}
            value={stated[name]}
            unit={unit}
            currency={currency}
            problems={faultsOf(name)}
            onTyped={(next) => onTyped(fitted(having(name, next)))}
            onChange={(next) => {
              const drawn = fitted(having(name, next));
              state(having(name, next), drawn);
              onChange(drawn);
            }}
          />
        ))}
      </div>
      {distribution.family === "percentiles" && (
        <PercentileBounds
          distribution={distribution}
          unit={unit}
          currency={currency}
          range={range}
          problemsOf={faultsOf}
          onChange={onChange}
        />
      )}
      {fits.length > 0 && (
        <FitChoice
          fits={fits}
          chosen={distribution.family}
          stated={["P10", "P50", "P90"]}
          unit={unit}
          currency={currency}
          onChoose={(fit) => {
            state(stated, fit.distribution);
            onChange(fit.distribution);
          }}
        />
      )}
    </>
  );
}
