import type { Actuals } from "#shared/model/actuals.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { editAnalyses } from "../../../stores/edit-analyses.ts";
import { type ActualColumn, columnName, columnsOf, ofColumns, stagesBefore } from "./actual-columns.ts";

const none = (months: number): readonly number[] => Array.from({ length: months }, () => 0);

const put = (step: string, columns: readonly ActualColumn[]): void =>
  editAnalyses(step, { actuals: ofColumns(columns) });

/** The last month of which something may be known: one at least is left to forecast. */
export const lastKnowable = ({ deal }: Scenario): number => deal.contractMonths - 2;

/** Begins a table with the first month, of starts of all together. */
export const beginActuals = (): void => put("first month of what has happened", [{ kind: "starts", byMonth: none(1) }]);

/** Puts a whole table in the place of the one there is. */
export const takeActuals = (actuals: Actuals): void => editAnalyses("table of what has happened", { actuals });

export const removeActuals = (): void => editAnalyses("removal of what has happened", { actuals: undefined });

/** Makes the table as long as told: what is added is nought, what is beyond is cut off. */
export function knowUntil(actuals: Actuals, scenario: Scenario, throughMonth: number): void {
  const months = throughMonth + 1;
  put(
    `what has happened to the end of ${calendarMonth(throughMonth, scenario.deal.startMonth)}`,
    columnsOf(actuals, scenario).map((column) => ({
      ...column,
      byMonth: [...column.byMonth, ...none(Math.max(0, months - column.byMonth.length))].slice(0, months),
    })),
  );
}

/** Changes one number. @param place of the column */
export function putActual(actuals: Actuals, scenario: Scenario, place: number, month: number, value: number): void {
  const columns = columnsOf(actuals, scenario);
  const name = columnName(columns[place]!, scenario);
  put(
    `${name} in ${calendarMonth(month, scenario.deal.startMonth)}`,
    columns.map((column, index) =>
      index === place
        ? { ...column, byMonth: column.byMonth.map((each, at) => (at === month ? value : each)) }
        : column,
    ),
  );
}

/** Adds an outcome's column with those of the stages before it, or takes it out with those of the stages after it. */
export function knowOutcome(actuals: Actuals, scenario: Scenario, outcome: string, isKnown: boolean): void {
  const { outcomes } = scenario;
  const months = actuals.throughMonth + 1;
  const wanted = [outcome, ...stagesBefore(outcome, outcomes)];
  const has = new Set(actuals.achieved.map((row) => row.outcome));
  const achieved = isKnown
    ? [
        ...actuals.achieved,
        ...wanted.filter((id) => !has.has(id)).map((id) => ({ outcome: id, byMonth: none(months) })),
      ]
    : actuals.achieved.filter(
        (row) => row.outcome !== outcome && !stagesBefore(row.outcome, outcomes).includes(outcome),
      );
  const name = columnName({ kind: "outcome", outcome }, scenario);
  put(`${isKnown ? "column" : "removal"} of ${name}`, columnsOf({ ...actuals, achieved }, scenario));
}

export function knowPayments(actuals: Actuals, isKnown: boolean): void {
  const { payments: _, ...rest } = actuals;
  const payments = none(actuals.throughMonth + 1);
  editAnalyses(`${isKnown ? "column" : "removal"} of payments`, { actuals: isKnown ? { ...rest, payments } : rest });
}

/** Starts by segment, which begin at nought; or of all together, which are the sum. */
export function startsBySegment(actuals: Actuals, { cohort }: Scenario, bySegment: boolean): void {
  const months = actuals.throughMonth + 1;
  const starts = bySegment
    ? cohort.segments.map(({ id }) => ({ segment: id, byMonth: none(months) }))
    : [
        {
          byMonth: none(months).map((_, month) =>
            actuals.starts.reduce((sum, { byMonth }) => sum + (byMonth[month] ?? 0), 0),
          ),
        },
      ];
  editAnalyses(bySegment ? "starts by segment" : "starts of all together", { actuals: { ...actuals, starts } });
}
