import type { Actuals } from "#shared/model/actuals.ts";
import type { Outcome } from "#shared/model/outcome.ts";
import type { Scenario } from "#shared/model/scenario.ts";

/** What one column of the table by month tells. */
export type ActualKind =
  | { readonly kind: "starts"; readonly segment?: string | undefined }
  | { readonly kind: "outcome"; readonly outcome: string }
  | { readonly kind: "payments" };

/** A column with its numbers, a number a month. */
export type ActualColumn = ActualKind & { readonly byMonth: readonly number[] };

/** The columns of what has happened: starts, outcomes in the order of the deal, payments. */
export function columnsOf({ starts, achieved, payments }: Actuals, { outcomes }: Scenario): readonly ActualColumn[] {
  const place = (id: string): number => outcomes.findIndex((outcome) => outcome.id === id);
  return [
    ...starts.map((row) => ({ kind: "starts" as const, ...row })),
    ...[...achieved]
      .sort((a, b) => place(a.outcome) - place(b.outcome))
      .map((row) => ({ kind: "outcome" as const, ...row })),
    ...(payments ? [{ kind: "payments" as const, byMonth: payments }] : []),
  ];
}

/** What has happened, of its columns. There is at least one of starts. */
export function ofColumns(columns: readonly ActualColumn[]): Actuals {
  const payments = columns.find(({ kind }) => kind === "payments");
  return {
    throughMonth: columns[0]!.byMonth.length - 1,
    starts: columns.flatMap((column) =>
      column.kind === "starts"
        ? [{ ...(column.segment !== undefined && { segment: column.segment }), byMonth: column.byMonth }]
        : [],
    ),
    achieved: columns.flatMap((column) =>
      column.kind === "outcome" ? [{ outcome: column.outcome, byMonth: column.byMonth }] : [],
    ),
    ...(payments && { payments: payments.byMonth }),
  };
}

/** What a column is called: "Starts", "Starts: Young people", "Moved into accommodation", "Payments". */
export function columnName(column: ActualKind, { outcomes, cohort }: Scenario): string {
  if (column.kind === "payments") return "Payments";
  if (column.kind === "outcome")
    return outcomes.find(({ id }) => id === column.outcome)?.name ?? `No outcome of this deal: ${column.outcome}`;
  const segment = cohort.segments.find(({ id }) => id === column.segment);
  return column.segment === undefined ? "Starts" : `Starts: ${segment?.name ?? column.segment}`;
}

/** Whether people achieve an outcome once, so that its months can be told. */
export const isOnce = (outcome: Outcome): boolean =>
  outcome.kind !== "frequency" && outcome.kind !== "cohortMeasured" && outcome.repeats === undefined;

/** An outcome's earlier stages, the nearest first. */
export function stagesBefore(id: string, outcomes: readonly Outcome[]): readonly string[] {
  const outcome = outcomes.find((each) => each.id === id);
  const before = outcome && "after" in outcome ? outcome.after : undefined;
  return before === undefined ? [] : [before, ...stagesBefore(before, outcomes)];
}
