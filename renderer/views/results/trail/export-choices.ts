import type { RunExportKind } from "#shared/desktop/contract.ts";

/** What can be exported, in words. */
export const exportChoices: readonly {
  readonly kind: RunExportKind;
  readonly name: string;
  readonly holds: string;
}[] = [
  { kind: "workbook-xlsx", name: "Workbook (Excel)", holds: "figures, inputs, a live base case" },
  { kind: "results-json", name: "Results (JSON)", holds: "everything on this page" },
  { kind: "summary-csv", name: "Summary (CSV)", holds: "one line a measure" },
  { kind: "trials-csv", name: "Trials (CSV)", holds: "one line a trial" },
  { kind: "data-dictionary-csv", name: "Data dictionary (CSV)", holds: "what each column means" },
];
