import { inShownStyle } from "#shared/format/in-shown-style.ts";
import { percent } from "#shared/format/percent.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { fitInterval, type MeanWithInterval } from "#shared/random/fit-interval.ts";
import type { Range } from "#shared/schema/range.ts";
import { distributionFigures } from "./distribution-figures.ts";
import { FitChoice } from "./fit-choice.tsx";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";
import { typedFigure, useStated } from "./use-stated.ts";

interface IntervalFieldsProps {
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly onTyped: (distribution: Distribution) => void;
  readonly onChange: (distribution: Distribution) => void;
}

const fields = [
  ["mean", "Mean"],
  ["low", "From"],
  ["high", "To"],
] as const;

/** What stands there, as a study would report it. */
function intervalOf(distribution: Distribution): MeanWithInterval {
  const figures = distributionFigures(distribution);
  if (!figures) return { mean: 0, low: 0, high: 0 };
  const { mean, quantile } = figures;
  return { mean: typedFigure(mean), low: typedFigure(quantile(0.025)), high: typedFigure(quantile(0.975)) };
}

/** What is wrong with the figures, and at which. */
function faultOf({
  mean,
  low,
  high,
}: MeanWithInterval): { readonly at: keyof MeanWithInterval; readonly sentence: string } | undefined {
  if (low >= high) return { at: "high", sentence: "The interval must end above where it begins." };
  if (mean <= low || mean >= high) return { at: "mean", sentence: "The mean must lie within its interval." };
  return undefined;
}

/** A mean with its 95 % interval, as a study reports it, and the families fitted to them. */
export function IntervalFields({ distribution, unit, currency, range, onTyped, onChange }: IntervalFieldsProps) {
  const [stated, state] = useStated(distribution, intervalOf);
  const fits = fitInterval(stated, range);
  const fault = faultOf(stated);
  const fitted = (next: MeanWithInterval): Distribution | undefined => {
    const again = fitInterval(next, range);
    return (again.find((fit) => fit.distribution.family === distribution.family) ?? again[0])?.distribution;
  };
  const typed = (next: MeanWithInterval): void => {
    const drawn = fitted(next);
    if (drawn) onTyped(drawn);
  };
  const take = (next: MeanWithInterval): void => {
    const drawn = fitted(next);
    state(next, drawn ?? distribution);
    if (drawn) onChange(drawn);
  };
  const none = fault === undefined && fits.length === 0;
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
            problems={fault?.at === name ? [`${fault.sentence} The deal keeps what it had.`] : []}
            onTyped={(next) => typed({ ...stated, [name]: next })}
            onChange={(next) => take({ ...stated, [name]: next })}
          />
        ))}
      </div>
      {none && (
        <p className="field__error">
          No normal, lognormal or beta of this interval keeps to the range: this value {inShownStyle(range.rule)}.
        </p>
      )}
      {fits.length > 0 && (
        <FitChoice
          fits={fits}
          chosen={distribution.family}
          stated={[percent(0.025, 1), percent(0.975, 1)]}
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
