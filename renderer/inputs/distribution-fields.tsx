import { useState } from "react";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { Range } from "#shared/schema/range.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DiscreteFields } from "./discrete-fields.tsx";
import { DistributionPicture } from "./distribution-picture.tsx";
import { withUnit } from "#shared/format/shown-number.ts";
import { waysIn, type WayIn } from "./families.ts";
import { FormulaField, type FormulaHelp } from "./formula-field.tsx";
import { IntervalFields } from "./interval-fields.tsx";
import { middleOf } from "./middle-of.ts";
import { ParameterFields } from "./parameter-fields.tsx";
import type { FieldUnit } from "./parse-number.ts";
import { PercentileFields } from "./percentile-fields.tsx";
import { startingDistribution } from "./starting-distribution.ts";

interface DistributionFieldsProps {
  readonly label: string;
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly formulaHelp?: (() => FormulaHelp) | undefined;
  readonly onChange: (distribution: Distribution) => void;
}

/**
 * How a number is uncertain: the way in (three points, percentiles, evidence, a study's interval, values, a formula), its
 * figures, and its shape, drawn as they are typed.
 */
export function DistributionFields(props: DistributionFieldsProps) {
  const { label, distribution, unit, currency, range, formulaHelp, onChange } = props;
  const [way, setWay] = useState<WayIn>(distribution.family);
  // What is being typed, which the deal takes only after a pause.
  const [typed, setTyped] = useState<Distribution>();
  const take = (next: Distribution): void => {
    setTyped(undefined);
    onChange(next);
  };
  const choose = (next: WayIn): void => {
    setWay(next);
    setTyped(undefined);
    // A study's interval begins as that of what stands there.
    if (next === "interval" && distribution.family !== "formula") return;
    const family = next === "interval" ? "pert" : next;
    onChange(startingDistribution(family, middleOf(distribution, formulaHelp) ?? range.low, range));
  };
  // A family of another name has come from outside, as by undo.
  const fitted = way === "interval" || way === "percentiles";
  const shown = fitted || way === distribution.family ? way : distribution.family;
  const common = { unit, currency, range, onTyped: setTyped, onChange: take };
  return (
    <div className="distribution-fields">
      <ChoiceField
        label={`How ${label} is uncertain`}
        value={shown}
        choices={waysIn(range).filter(([each]) => each !== "formula" || formulaHelp !== undefined)}
        onChange={(next) => choose(next as WayIn)}
      />
      {shown === "interval" ? (
        <IntervalFields {...common} distribution={distribution} />
      ) : shown === "percentiles" ? (
        <PercentileFields {...common} distribution={distribution} />
      ) : distribution.family === "discrete" ? (
        <DiscreteFields
          values={distribution.values}
          unit={unit}
          currency={currency}
          problems={parameterFaults(distribution).map(({ sentence }) => sentence)}
          onChange={(next) => take({ family: "discrete", values: next })}
        />
      ) : distribution.family === "formula" ? (
        formulaHelp && (
          <FormulaField
            label="Formula"
            value={distribution.expression}
            help={formulaHelp()}
            told={(value) => withUnit(Number(value.toPrecision(6)), unit, currency)}
            onChange={(expression) => take({ family: "formula", expression })}
          />
        )
      ) : (
        <ParameterFields {...common} distribution={distribution} />
      )}
      <DistributionPicture distribution={typed ?? distribution} unit={unit} currency={currency} />
    </div>
  );
}
