import type { Currency } from "#shared/model/currency.ts";
import type { PercentilesDistribution } from "#shared/model/distribution.ts";
import { isWithin, type Range } from "#shared/schema/range.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";

interface PercentileBoundsProps {
  readonly distribution: PercentilesDistribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly problemsOf: (name: string) => readonly string[];
  readonly onChange: (distribution: PercentilesDistribution) => void;
}

const bounds = [
  ["lowerBound", "Never below"],
  ["upperBound", "Never above"],
] as const;

/** What a metalog never passes, below and above, where that is known. */
export function PercentileBounds(props: PercentileBoundsProps) {
  const { distribution, unit, currency, range, problemsOf, onChange } = props;
  const { p10, p90 } = distribution;
  const put = (name: "lowerBound" | "upperBound", value: number | undefined): void => {
    const { [name]: _, ...others } = distribution;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const start = (name: "lowerBound" | "upperBound"): number =>
    name === "upperBound"
      ? Math.min(range.high, p90 + Math.max(Math.abs(p90), 0.01))
      : isWithin(p10 - Math.abs(p10), range)
        ? p10 - Math.abs(p10)
        : range.low;
  return (
    <div className="distribution-fields__parameters">
      {bounds.map(([name, label]) => {
        const value = distribution[name];
        if (value === undefined)
          return (
            <button key={name} type="button" className="link-button" onClick={() => put(name, start(name))}>
              Add “{label.toLowerCase()}”
            </button>
          );
        return (
          <div key={name}>
            <NumberField
              label={label}
              value={value}
              unit={unit}
              currency={currency}
              problems={problemsOf(name)}
              onChange={(next) => put(name, next)}
            />
            <button type="button" className="link-button" onClick={() => put(name, undefined)}>
              Remove “{label.toLowerCase()}”
            </button>
          </div>
        );
      })}
    </div>
  );
}
