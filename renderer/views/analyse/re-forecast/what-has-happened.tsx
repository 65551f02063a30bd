import type { ReactElement } from "react";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import type { Actuals } from "#shared/model/actuals.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { enterField } from "../../editor/fields/move-in-grid.ts";
import { ActualsColumnsMenu } from "./actuals-columns-menu.tsx";
import { ActualsGrid } from "./actuals-grid.tsx";
import { beginActuals, knowUntil, lastKnowable, removeActuals } from "./edit-actuals.ts";
import { TakeTable } from "./take-table.tsx";

/** Where what has happened is begun, while nothing is known yet. */
export function NothingKnown(): ReactElement {
  const scenario = useScenario();
  if (lastKnowable(scenario) < 0)
    return <p className="text-secondary">The contract is too short for anything to be known before its last month.</p>;
  return (
    <div className="empty-state empty-state--small">
      <strong>Nothing is known yet of what has happened</strong>
      <p>
        Type or paste starts and outcomes by month, as the contract’s monitoring reports them. Rates are learnt from
        them within what the plan thought possible, and the rest of the contract is simulated from there.
      </p>
      <div className="cluster">
        <TakeTable isPrimary />
        <button type="button" className="button button--small" onClick={beginActuals}>
          Type the first month
        </button>
      </div>
    </div>
  );
}

/** Adds a month, and goes to its first number. */
function addMonth(actuals: Actuals, scenario: Scenario, month: number): void {
  knowUntil(actuals, scenario, month);
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>(`.actuals-grid [data-month="${month}"] input`);
    if (first) enterField(first);
  });
}

interface WhatHasHappenedProps {
  readonly actuals: Actuals;
  readonly document: ReForecastDocument | undefined;
}

/** The table of what has happened and what can be done with it. It is kept in the file. */
export function WhatHasHappened({ actuals, document }: WhatHasHappenedProps): ReactElement {
  const scenario = useScenario();
  const isVaried = useDeal((state) => state.variants.length > 0);
  const { startMonth } = scenario.deal;
  const last = lastKnowable(scenario);
  const next = actuals.throughMonth + 1;
  return (
    <>
      <div className="card__header">
        <div className="section-title">
          <h2 id="actuals-title">What has happened</h2>
          <p className="text-small text-muted">
            Kept in the file{isVaried ? ", for the base and all variants" : ""}. Cells of a spreadsheet can be pasted
            straight into the table.
          </p>
        </div>
        <div className="cluster actuals-tools">
          <ChoiceField
            label="Known to the end of"
            value={String(actuals.throughMonth)}
            choices={Array.from({ length: Math.max(last, actuals.throughMonth) + 1 }, (_, month) => [
              String(month),
              calendarMonth(month, startMonth),
            ])}
            onChange={(month) => knowUntil(actuals, scenario, Number(month))}
          />
          <ActualsColumnsMenu actuals={actuals} />
          <TakeTable />
          <button type="button" className="button button--small button--quiet" onClick={removeActuals}>
            Remove
          </button>
        </div>
      </div>
      <ActualsGrid actuals={actuals} document={document} />
      {next <= last && (
        <div className="card__footer">
          <button type="button" className="button button--small" onClick={() => addMonth(actuals, scenario, next)}>
            Add {calendarMonth(next, startMonth)}
          </button>
        </div>
      )}
    </>
  );
}
