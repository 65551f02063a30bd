import type { Distribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/scenario.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import type { Range } from "#shared/schema/range.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DistributionSketch } from "./distribution-sketch.tsx";
import { middleOf } from "./distribution-words.ts";
import { families, parametersOf, startingDistribution } from "./families.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";

interface DistributionFieldsProps {
  readonly label: string;
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly onChange: (distribution: Distribution) => void;
}

/** The family and its parameters, each with its own fault under it, and a sketch of the shape. */
export function DistributionFields({ label, distribution, unit, currency, range, onChange }: DistributionFieldsProps) {
  const faults = distributionFaults(distribution);
  const values = distribution as unknown as Readonly<Record<string, number | undefined>>;
  const put = (name: string, value: number | undefined): void => {
    const { [name]: _, ...others } = values;
    onChange({ ...others, ...(value === undefined ? {} : { [name]: value }) } as unknown as Distribution);
  };
  return (
    <div className="distribution-fields">
      <ChoiceField
        label={`How ${label.toLowerCase()} is uncertain`}
        value={distribution.family}
        choices={families}
        onChange={(family) =>
          onChange(startingDistribution(family as Distribution["family"], middleOf(distribution), range))
        }
      />
      <div className="distribution-fields__parameters">
        {(parametersOf[distribution.family] ?? []).map(({ name, label: parameter, own, optional }) => {
          const value = values[name];
          if (value === undefined && optional)
            return (
              <button
                key={name}
                type="button"
                className="button button--quiet button--small"
                onClick={() =>
                  put(name, name === "lowerBound" ? range.low : Math.min(range.high, (values["p90"] ?? 1) * 2))
                }
              >
                Add “{parameter.toLowerCase()}”
              </button>
            );
          return (
            <NumberField
              key={name}
              label={parameter}
              value={value ?? 0}
              unit={own ? "number" : unit}
              currency={currency}
              problem={faults.find((fault) => fault.parameter === name)?.sentence}
              onChange={(next) => put(name, next)}
            />
          );
        })}
        {distribution.family === "discrete" && (
          <p className="text-muted text-small">
            {distribution.values.map(({ value, probability }) => `${value} (${probability * 100}%)`).join(", ")}
          </p>
        )}
        {distribution.family === "formula" && <p className="text-muted text-small">{distribution.expression}</p>}
      </div>
      <DistributionSketch distribution={distribution} />
    </div>
  );
}
