import { percent } from "#shared/format/percent.ts";
import type { OtherEstimator } from "#shared/model/comparison.ts";
import { figureRange } from "#shared/schema/range.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { AbsentTerm } from "../fields/absent-term.tsx";
import { useValueAt } from "../fields/at-path.ts";
import { InputAt } from "../fields/input-at.tsx";
import { OptionalAt } from "../fields/optional-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { CountedComparison } from "./counted-comparison.tsx";

interface CountedEstimatorsProps {
  readonly index: number;
  readonly name: string;
}

const started: OtherEstimator = {
  name: "Difference in differences",
  weight: 0.2,
  comparison: { kind: "group", people: { value: 1000, status: "illustrative" } },
};

/** Further ways the effect is measured, blended with the main comparison by weight. */
export function CountedEstimators({ index, name }: CountedEstimatorsProps) {
  const place = ["outcomes", index, "otherEstimators"] as const;
  const estimators = (useValueAt(place) ?? []) as readonly OtherEstimator[];
  const left = 1 - estimators.reduce((sum, { weight }) => sum + weight, 0);
  const add = (): void => {
    const weight = Number(Math.min(started.weight, Math.max(0, left)).toPrecision(6));
    putAt(`another estimator of ${name}`, place, [...estimators, { ...started, weight }]);
  };
  const remove = (at: number): void => {
    const others = estimators.filter((_, each) => each !== at);
    putAt(`removing an estimator of ${name}`, place, others.length > 0 ? others : undefined);
  };
  return (
    <>
      <ProblemsAt place={place} />
      {estimators.map((estimator, at) => (
        <fieldset key={at} className="field-group optional-group">
          <legend>Also measured by {estimator.name}</legend>
          <div className="form-grid">
            <TextAt place={[...place, at, "name"]} label="Estimator" of={`estimator of ${name}`} />
            <NumberAt
              place={[...place, at, "weight"]}
              label="Weight"
              of={`weight of ${estimator.name}`}
              unit="percent"
              hint={`The main comparison has ${percent(left)}`}
            />
            <CountedComparison place={[...place, at, "comparison"]} name={estimator.name} />
            <OptionalAt
              place={[...place, at, "bias"]}
              label="Bias"
              of="a bias"
              start={{ value: 0, status: "illustrative" }}
            >
              <InputAt
                place={[...place, at, "bias"]}
                label="Bias"
                of={`bias of ${estimator.name}`}
                unit="number"
                range={figureRange}
                hint="Added to its comparison figure"
              />
            </OptionalAt>
          </div>
          <button
            type="button"
            className="link-button optional-group__remove"
            aria-label={`Remove the estimator ${estimator.name}`}
            onClick={() => remove(at)}
          >
            Remove
          </button>
        </fieldset>
      ))}
      <AbsentTerm
        label="Other estimators"
        of="an estimator"
        instead={estimators.length > 0 ? "" : "The comparison alone"}
        onAdd={add}
      />
    </>
  );
}
