import type { Currency } from "#shared/model/currency.ts";
import type { Distribution } from "#shared/model/distribution.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { parametersOf } from "./families.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";

interface ParameterFieldsProps {
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly onTyped: (distribution: Distribution) => void;
  readonly onChange: (distribution: Distribution) => void;
}

/** A family's own parameters, each with its own faults under it. */
export function ParameterFields({ distribution, unit, currency, onTyped, onChange }: ParameterFieldsProps) {
  const faults = parameterFaults(distribution);
  const values = distribution as unknown as Readonly<Record<string, number | undefined>>;
  const having = (name: string, value: number): Distribution => ({ ...distribution, [name]: value });
  return (
    <div className="distribution-fields__parameters">
      {parametersOf[distribution.family].map(({ name, label, own }) => (
        <NumberField
          key={name}
          label={label}
          value={values[name] ?? 0}
          unit={own ? "number" : unit}
          currency={currency}
          problems={faults.filter(({ parameter }) => parameter === name).map(({ sentence }) => sentence)}
          onTyped={(next) => onTyped(having(name, next))}
          onChange={(next) => onChange(having(name, next))}
        />
      ))}
    </div>
  );
}
