import type { Distribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/currency.ts";
import { distributionFaults } from "#shared/schema/distribution-faults.ts";
import { isWithin, type Range } from "#shared/schema/range.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DiscreteFields } from "./discrete-fields.tsx";
import { DistributionSketch } from "./distribution-sketch.tsx";
import { familiesFor, parametersOf, type Parameter } from "./families.ts";
import { middleOf } from "./middle-of.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";
import { startingDistribution } from "./starting-distribution.ts";

interface DistributionFieldsProps {
  readonly label: string;
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly onChange: (distribution: Distribution) => void;
}

/** The family and its parameters, each with its own faults under it, and a sketch of the shape. */
export function DistributionFields({ label, distribution, unit, currency, range, onChange }: DistributionFieldsProps) {
  const faults = distributionFaults(distribution);
  const faultsOf = (name: string): string[] =>
    faults.filter(({ parameter }) => parameter === name).map(({ sentence }) => sentence);
  const values = distribution as unknown as Readonly<Record<string, number | undefined>>;
  const put = (name: string, value: number | undefined): void => {
    const { [name]: _, ...others } = values;
    onChange({ ...others, ...(value === undefined ? {} : { [name]: value }) } as unknown as Distribution);
  };
  const addBound = (name: string): void => {
    const { p10 = 0, p90 = 1 } = values;
    if (name === "lowerBound") put(name, isWithin(p10 - Math.abs(p10), range) ? p10 - Math.abs(p10) : range.low);
    else put(name, Math.min(range.high, p90 + Math.max(Math.abs(p90), 0.01)));
  };
  const field = ({ name, label: parameter, own, optional }: Parameter) => {
    const value = values[name];
    if (value === undefined && optional)
      return (
        <button key={name} type="button" className="link-button" onClick={() => addBound(name)}>
          Add “{parameter.toLowerCase()}”
        </button>
      );
    return (
      <div key={name}>
        <NumberField
          label={parameter}
          value={value ?? 0}
          unit={own ? "number" : unit}
          currency={currency}
          problems={faultsOf(name)}
          onChange={(next) => put(name, next)}
        />
        {optional && (
          <button type="button" className="link-button" onClick={() => put(name, undefined)}>
            Remove “{parameter.toLowerCase()}”
          </button>
        )}
      </div>
    );
  };
  return (
    <div className="distribution-fields">
      <ChoiceField
        label={`How ${label} is uncertain`}
        value={distribution.family}
        choices={familiesFor(range)}
        onChange={(family) =>
          onChange(startingDistribution(family as Distribution["family"], middleOf(distribution) ?? range.low, range))
        }
      />
      <div className="distribution-fields__parameters">{parametersOf[distribution.family].map(field)}</div>
      {distribution.family === "discrete" && (
        <DiscreteFields
          values={distribution.values}
          unit={unit}
          currency={currency}
          problems={faultsOf("values")}
          onChange={(next) => onChange({ family: "discrete", values: next })}
        />
      )}
      {distribution.family === "formula" && <p className="text-secondary">{distribution.expression}</p>}
      <DistributionSketch distribution={distribution} width={314} height={48} />
    </div>
  );
}
