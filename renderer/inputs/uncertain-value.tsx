import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Distribution } from "#shared/model/distribution.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { Range } from "#shared/schema/range.ts";
import { parameterFaults } from "./parameter-faults.ts";
import { DistributionFields } from "./distribution-fields.tsx";
import { DistributionSketch } from "./distribution-sketch.tsx";
import { distributionWords } from "#shared/format/distribution-words.ts";
import { shortDistributionWords } from "./short-distribution-words.ts";
import { FieldMessages } from "./field-messages.tsx";
import type { FormulaHelp } from "./formula-field.tsx";
import type { FieldUnit } from "./parse-number.ts";

interface UncertainValueProps {
  readonly id: string;
  readonly label: string;
  readonly of: string;
  readonly distribution: Distribution;
  readonly unit: FieldUnit;
  readonly currency: Currency;
  readonly range: Range;
  readonly problems: readonly string[];
  readonly labelHidden: boolean;
  readonly dense: boolean;
  readonly formulaHelp?: (() => FormulaHelp) | undefined;
  readonly onChange: (value: number | Distribution) => void;
}

/** An uncertain value in one line, which opens its family and parameters. */
export function UncertainValue(props: UncertainValueProps) {
  const { id, label, of, distribution, unit, currency, range, problems, labelHidden, dense, onChange } = props;
  const words = distributionWords(distribution, unit, currency);
  const atParameters = new Set(parameterFaults(distribution).map(({ sentence }) => sentence));
  return (
    <div className={`field${problems.length > 0 ? " field--invalid" : ""}`}>
      <span className={labelHidden ? "visually-hidden" : "field__label"} id={`${id}-label`}>
        {label}
      </span>
      <DialogTrigger>
        <Button id={id} className="uncertain" aria-label={`${label}: ${words}`}>
          <DistributionSketch distribution={distribution} width={dense ? 24 : 32} height={14} />
          <span className="uncertain__words">
            {dense ? shortDistributionWords(distribution, unit, currency) : words}
          </span>
        </Button>
        <Popover className="popover provenance provenance--uncertain" placement="bottom start">
          <Dialog className="provenance__fields" aria-label={`How ${of} is uncertain`}>
            {({ close }) => (
              <>
                <DistributionFields
                  label={of}
                  distribution={distribution}
                  unit={unit}
                  currency={currency}
                  range={range}
                  formulaHelp={props.formulaHelp}
                  onChange={onChange}
                />
                <FieldMessages id={`${id}-panel`} problems={problems.filter((problem) => !atParameters.has(problem))} />
                <div className="provenance__end">
                  <button type="button" className="button button--small" onClick={close}>
                    Done
                  </button>
                </div>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <FieldMessages id={id} problems={problems} />
    </div>
  );
}
