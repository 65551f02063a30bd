import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useValueAt, type Place } from "./at-path.ts";
import { ProblemsAt } from "./problems-at.tsx";
import { NumberAt } from "./simple-fields.tsx";

interface StepColumn {
  /** Name of the field in each step. */
  readonly field: string;
  readonly label: string;
  readonly unit: FieldUnit;
  /** What it grows by from one step to the next when one is added. */
  readonly step: number;
}

interface StepsAtProps {
  readonly place: Place;
  readonly name: string;
  /** One of them, with its article: "a tier". */
  readonly of: string;
  readonly columns: readonly StepColumn[];
}

type Step = Readonly<Record<string, number>>;

/** Steps of a scale, in order: tiers, points of a schedule, scheduled amounts. One line a step. */
export function StepsAt({ place, name, of, columns }: StepsAtProps) {
  const steps = useValueAt(place) as readonly Step[];
  const noun = of.replace(/^an? /u, "");
  const add = (): void => {
    const last = steps.at(-1);
    const next = Object.fromEntries(columns.map(({ field, step }) => [field, (last?.[field] ?? 0) + step]));
    putAt(`adding ${of}`, place, [...steps, next]);
  };
  const remove = (index: number): void =>
    putAt(
      `removing ${of}`,
      place,
      steps.filter((_, at) => at !== index),
    );
  return (
    <fieldset className="field-group steps">
      <legend>{name}</legend>
      <ProblemsAt place={place} />
      <ol className="steps__list">
        {steps.map((_, index) => (
          <li key={index} className="steps__line">
            {columns.map(({ field, label, unit }) => (
              <NumberAt
                key={field}
                place={[...place, index, field]}
                label={label}
                of={`${label.toLowerCase()} of ${noun} ${index + 1}`}
                unit={unit}
              />
            ))}
            {steps.length > 1 && (
              <button
                type="button"
                className="link-button"
                aria-label={`Remove ${noun} ${index + 1}`}
                onClick={() => remove(index)}
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" className="button button--small" onClick={add}>
        Add {of}
      </button>
    </fieldset>
  );
}
