import type { ReactElement } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Actuals } from "#shared/model/actuals.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { columnName, isOnce } from "./actual-columns.ts";
import { knowOutcome, knowPayments, startsBySegment } from "./edit-actuals.ts";

/** Which columns the table has: outcomes that people achieve once, payments, starts by segment. */
export function ActualsColumnsMenu({ actuals }: { readonly actuals: Actuals }): ReactElement {
  const scenario = useScenario();
  const { outcomes, cohort } = scenario;
  const known = actuals.achieved.map(({ outcome }) => outcome);
  const once = outcomes.filter(isOnce).map(({ id }) => id);
  // A column that does not fit the deal any more can be taken out.
  const offered = [...once, ...known.filter((id) => !once.includes(id))];
  const bySegment = actuals.starts.some(({ segment }) => segment !== undefined);
  return (
    <DialogTrigger>
      <Button className="button button--small">Columns…</Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="actuals-columns" aria-label="Columns of the table">
          <p className="text-small text-muted">
            An outcome without a column is simulated as planned. A later stage needs the stages before it.
          </p>
          {(cohort.segments.length > 1 || bySegment) && (
            <Choice
              name="Starts by segment"
              checked={bySegment}
              onChange={(is) => startsBySegment(actuals, scenario, is)}
            />
          )}
          {offered.map((id) => (
            <Choice
              key={id}
              name={columnName({ kind: "outcome", outcome: id }, scenario)}
              checked={known.includes(id)}
              onChange={(is) => knowOutcome(actuals, scenario, id, is)}
            />
          ))}
          <Choice
            name="Payments, to be checked against the terms"
            checked={actuals.payments !== undefined}
            onChange={(is) => knowPayments(actuals, is)}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const Choice = (props: {
  readonly name: string;
  readonly checked: boolean;
  readonly onChange: (is: boolean) => void;
}): ReactElement => (
  <label className="check-line">
    <input type="checkbox" checked={props.checked} onChange={(event) => props.onChange(event.target.checked)} />
    {props.name}
  </label>
);
