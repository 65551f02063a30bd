import type { DiscreteDistribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/currency.ts";
import { NumberField } from "./number-field.tsx";
import type { FieldUnit } from "./parse-number.ts";

type Entry = DiscreteDistribution["values"][number];

interface DiscreteFieldsProps {
  readonly values: readonly Entry[];
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly problems: readonly string[];
  readonly onChange: (values: readonly Entry[]) => void;
}

/** The possible values and their probabilities, a line each. */
export function DiscreteFields({ values, unit, currency, problems, onChange }: DiscreteFieldsProps) {
  const put = (index: number, change: Partial<Entry>): void =>
    onChange(values.map((entry, each) => (each === index ? { ...entry, ...change } : entry)));
  return (
    <div className="discrete-fields">
      <div className="discrete-fields__line discrete-fields__head" aria-hidden="true">
        <span>Value</span>
        <span>Probability</span>
      </div>
      {values.map(({ value, probability }, index) => (
        <div key={index} className="discrete-fields__line">
          <NumberField
            label={`Value ${index + 1}`}
            labelHidden
            value={value}
            unit={unit}
            currency={currency}
            onChange={(next) => put(index, { value: next })}
          />
          <NumberField
            label={`Probability of value ${index + 1}`}
            labelHidden
            value={probability}
            unit="percent"
            currency={currency}
            onChange={(next) => put(index, { probability: next })}
          />
          <button
            type="button"
            className="button button--quiet button--icon button--small"
            aria-label={`Remove value ${index + 1}`}
            disabled={values.length === 1}
            onClick={() => onChange(values.filter((_, each) => each !== index))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      {problems.map((problem) => (
        <p key={problem} className="field__error">
          {problem}
        </p>
      ))}
      <div>
        <button
          type="button"
          className="button button--small"
          onClick={() => onChange([...values, { value: values.at(-1)?.value ?? 0, probability: 0 }])}
        >
          Add a value
        </button>
      </div>
    </div>
  );
}
