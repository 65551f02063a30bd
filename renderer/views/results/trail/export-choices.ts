import type { RunExportKind } from "#shared/desktop/contract.ts";

/** What can be exported, in words. */
export const exportChoices: readonly {
  readonly kind: RunExportKind;
  readonly name: string;
  readonly holds: string;
}[] = [
  { kind: "results-json", name: "Results (JSON)", holds: "everything on this page" },
  { kind: "summary-csv", name: "Summary (CSV)", holds: "one line a measure" },
  { kind: "trials-csv", name: "Trials (CSV)", holds: "one line a trial" },
  { kind: "trials-parquet", name: "Trials (Parquet)", holds: "for Python, R and data tools" },
  { kind: "data-dictionary-csv", name: "Data dictionary (CSV)", holds: "what each column means" },
  { kind: "sipmath-json", name: "Uncertain results (SIPmath 3.0)", holds: "for other models" },
  { kind: "indigo-json", name: "Terms for INDIGO (JSON)", holds: "names of its standard" },
  { kind: "indigo-csv", name: "Terms for INDIGO (CSV)", holds: "with what to add" },
];
