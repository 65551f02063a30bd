import { type ClipboardEvent, type ReactElement, useState } from "react";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import { toldEstimate } from "#shared/analysis/re-forecast/re-forecast-sentences.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { decimal } from "#shared/format/decimal.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import type { Actuals } from "#shared/model/actuals.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { GridTable } from "../../editor/fields/grid-table.tsx";
import { ActualCell } from "./actual-cell.tsx";
import { type ActualColumn, columnName, columnsOf } from "./actual-columns.ts";
import { putActual } from "./edit-actuals.ts";
import { Faults } from "./faults.tsx";
import { pasteBlock } from "./paste-actuals.ts";

interface ActualsGridProps {
  readonly actuals: Actuals;
  /** The forecast of these actuals, where there is one: it knows what was planned by now. */
  readonly document: ReForecastDocument | undefined;
}

/** What has happened, a row a month: each number typed, or a block of a spreadsheet pasted from a cell on. */
export function ActualsGrid({ actuals, document }: ActualsGridProps): ReactElement {
  const scenario = useScenario();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const { currency, startMonth } = scenario.deal;
  const columns = columnsOf(actuals, scenario);
  const paste = (event: ClipboardEvent<HTMLTableElement>): void => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-month]");
    if (!cell) return;
    const { month, column } = cell.dataset;
    const told = pasteBlock(event.clipboardData.getData("text/plain"), actuals, scenario, {
      month: Number(month),
      column: Number(column),
    });
    if (!told) return;
    event.preventDefault();
    setFaults(told);
  };
  return (
    <>
      <Faults title="Nothing was pasted" faults={faults} onClose={() => setFaults([])} />
      <div className="actuals-grid" tabIndex={-1}>
        <GridTable
          label="What has happened, by month"
          columns={[
            { name: "Month", size: "choice" },
            ...columns.map((column) => ({
              name: columnName(column, scenario),
              size: "figure" as const,
              number: true,
              money: column.kind === "payments",
            })),
          ]}
          events={{ onPaste: paste }}
        >
          {Array.from({ length: actuals.throughMonth + 1 }, (_, month) => {
            const when = calendarMonth(month, startMonth);
            return (
              <tr key={month} className="grid-row">
                <th scope="row" className="actuals-grid__month">
                  {when}
                </th>
                {columns.map((column, place) => (
                  <td key={place} className="number" data-month={month} data-column={place}>
                    <ActualCell
                      label={`${columnName(column, scenario)} in ${when}`}
                      value={column.byMonth[month] ?? 0}
                      isMoney={column.kind === "payments"}
                      currency={currency}
                      onChange={(value) => putActual(actuals, scenario, place, month, value)}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
          <FootRow name="So far" columns={columns} told={(column) => soFar(column, currency)} />
          {document && (
            <FootRow name="Planned by then" columns={columns} told={(column) => planned(column, document)} />
          )}
        </GridTable>
      </div>
    </>
  );
}

function FootRow(props: {
  readonly name: string;
  readonly columns: readonly ActualColumn[];
  readonly told: (column: ActualColumn) => string;
}): ReactElement {
  const { name, columns, told } = props;
  return (
    <tr className="actuals-grid__foot">
      <th scope="row">{name}</th>
      {columns.map((column, place) => (
        <td key={place} className="number figures">
          {told(column)}
        </td>
      ))}
    </tr>
  );
}

function soFar({ kind, byMonth }: ActualColumn, currency: Parameters<typeof shortMoney>[1]): string {
  const sum = byMonth.reduce((total, each) => total + each, 0);
  return kind === "payments" ? shortMoney(sum, currency) : decimal(sum);
}

/** What the plan had by the end of the known months; nothing of starts of one segment, which it is not told of. */
function planned(column: ActualColumn, document: ReForecastDocument): string {
  if (column.kind === "payments") {
    const month = document.months[document.actuals.throughMonth];
    return month ? shortMoney(month.plan.mean, document.scenario.currency) : "";
  }
  if (column.kind === "starts" && column.segment !== undefined) return "";
  const id = column.kind === "outcome" ? column.outcome : undefined;
  const row = document.outcomes.find(({ outcome }) => outcome === id);
  return row ? toldEstimate(row.plannedSoFar, "count", document) : "";
}
