import type { ReactElement } from "react";
import { composedCase } from "#shared/analysis/stress/composed-case.ts";
import { unitOfFigure } from "#shared/format/unit-of-figure.ts";
import type { StressPart } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { figureName } from "#shared/schema/figure-name.ts";
import { valueAt } from "#shared/schema/value-at.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { dealInputs } from "../../../stores/deal-inputs.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { kindOf, type PartKind, partOfKind } from "./edit-stresses.ts";
import { TermFields } from "./term-fields.tsx";

const kinds: readonly (readonly [PartKind, string])[] = [
  ["times", "An input, times"],
  ["plus", "An input, plus"],
  ["held", "An input, held at"],
  ["effect", "Every effect, times"],
  ["success", "All achievements, times"],
  ["delay", "Everyone starts later, by"],
  ["term", "A number of the file, set to"],
];

interface StressPartFieldsProps {
  readonly of: string;
  readonly part: StressPart;
  readonly onChange: (part: StressPart) => void;
  /** Absent for the only part. */
  readonly onRemove: (() => void) | undefined;
}

/** Why a part does not fit the deal, at its place; none where it does. */
function faultsOf(scenario: Scenario, part: StressPart): readonly string[] {
  const composed = composedCase(scenario, [part]);
  return composed.kind === "impossible" ? [composed.sentence] : [];
}

/** One thing that a stress does, all of which can be changed. */
export function StressPartFields({ of, part, onChange, onRemove }: StressPartFieldsProps): ReactElement {
  const scenario = useScenario();
  const { currency } = scenario.deal;
  const kind = kindOf(part);
  const inputs = dealInputs(scenario);
  const input = part.kind === "input" ? inputs.find(({ id }) => id === part.input) : undefined;
  const unit: FieldUnit = input ? unitOfFigure(input.path, (steps) => valueAt(scenario, steps)) : "number";
  const number = (label: string, value: number, as: FieldUnit, take: (value: number) => void, faults?: boolean) => (
    <NumberField
      label={`${of}, ${label}`}
      labelHidden
      value={value}
      unit={as}
      currency={currency}
      problems={faults ? faultsOf(scenario, part) : []}
      onChange={take}
    />
  );
  return (
    <div className="own-stress__part">
      <ChoiceField
        label={`${of}, what it does`}
        labelHidden
        value={kind}
        choices={kinds}
        onChange={(chosen) => onChange(partOfKind(chosen as PartKind, part, scenario))}
      />
      {part.kind === "input" && (
        <ChoiceField
          label={`${of}, input`}
          labelHidden
          value={part.input}
          choices={inputs.map(({ id, path }) => [id, figureName(scenario, path)] as const)}
          problems={kind === "held" && input ? [] : faultsOf(scenario, part)}
          onChange={(chosen) => onChange({ ...part, input: chosen })}
        />
      )}
      {part.kind === "input" &&
        kind === "times" &&
        number("times", part.times ?? 1, "number", (times) => onChange({ ...part, times }))}
      {part.kind === "input" &&
        kind === "plus" &&
        number("plus", part.plus ?? 0, unit, (plus) => onChange({ ...part, plus }))}
      {part.kind === "input" &&
        kind === "held" &&
        number("held at", part.held ?? 0, unit, (held) => onChange({ ...part, held }), input !== undefined)}
      {(part.kind === "effect" || part.kind === "success") &&
        number("times", part.times, "number", (times) => onChange({ ...part, times }))}
      {part.kind === "delay" &&
        number(
          "months",
          part.months,
          "months",
          (months) => onChange({ ...part, months: Math.min(120, Math.max(1, Math.round(months))) }),
          true,
        )}
      {part.kind === "term" && (
        <TermFields of={of} part={part} problems={faultsOf(scenario, part)} onChange={onChange} />
      )}
      {onRemove && (
        <button type="button" className="button button--quiet button--small" onClick={onRemove}>
          Remove<span className="visually-hidden"> {of}</span>
        </button>
      )}
    </div>
  );
}
