import type { ReactElement } from "react";
import { termScale } from "#shared/analysis/solve/term-scale.ts";
import { termLabel } from "#shared/sweep/term-label.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { fieldUnitOfTerm } from "../../../inputs/field-unit-of-term.ts";
import { NumberField } from "../../../inputs/number-field.tsx";
import type { ChosenAxis } from "../../../stores/deal-space-store.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { termsOfMap, usualSpan } from "./usual-axes.ts";

interface AxisChoiceProps {
  /** "Across" */
  readonly name: string;
  readonly chosen: ChosenAxis;
  /** The term of the other side, which this one cannot be. */
  readonly other: string;
  readonly onChange: (chosen: ChosenAxis) => void;
}

/** Which term lies along a side of the map, and over what span. */
export function AxisChoice({ name, chosen, other, onChange }: AxisChoiceProps): ReactElement {
  const scenario = useScenario();
  const { currency } = scenario.deal;
  const { term, low, high } = chosen;
  const terms = termsOfMap(scenario).filter((each) => each.name !== other);
  const labelled = terms.map((each) => [each.name, termLabel(scenario, each)] as const);
  const found = findTerm(scenario, term);
  const unit = found.kind === "found" ? fieldUnitOfTerm[termScale(scenario, found.term).unit] : "number";
  const problems = low < high ? [] : ["The span must rise: the second value above the first."];
  return (
    <fieldset className="space-choice__axis">
      <legend className="visually-hidden">{name}</legend>
      <ChoiceField
        label={name}
        value={term}
        choices={labelled}
        onChange={(next) => onChange(usualSpan(scenario, next) ?? chosen)}
      />
      <NumberField
        label="From"
        value={low}
        unit={unit}
        currency={currency}
        onChange={(value) => onChange({ ...chosen, low: value })}
      />
      <NumberField
        label="To"
        value={high}
        unit={unit}
        currency={currency}
        problems={problems}
        onChange={(value) => onChange({ ...chosen, high: value })}
      />
    </fieldset>
  );
}
