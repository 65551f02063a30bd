/**
 * What a report says, before it is a file: the same words and figures whether it becomes PDF, a Word document or a page. All
 * figures are text already, told as the screens tell them.
 */

/** A table. The first column names the row; the others are figures, or text where the column says so. */
export interface ReportTable {
  readonly kind: "table";
  /** What it shows, for its caption and for those who do not see it. */
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly isText?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly note?: string | undefined;
}

/** A part of a section, in reading order. */
export type ReportBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly look?: "lead" | "note" | undefined }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** A few figures that matter most, large. */
  | {
      readonly kind: "figures";
      readonly figures: readonly { readonly label: string; readonly value: string; readonly error: string }[];
    }
  | ReportTable
  /** Pictures of the results beside each other, by their names; left out where the result has none of it. */
  | { readonly kind: "pictures"; readonly pictures: readonly ReportPictureName[] };

/** The pictures that a report may have. */
export type ReportPictureName =
  | "payments"
  | "payingMore"
  | "paidAndSaved"
  | "netPosition"
  | "whoPaysWhoSaves"
  | "return"
  | "cashFromTheStart"
  | "investorCash"
  | "providerMargin"
  | "outcomes";

/** A section: its heading is a bookmark. */
export interface ReportSection {
  /** Stable, for links: `commissioner`. */
  readonly id: string;
  readonly title: string;
  readonly startsPage: boolean;
  readonly blocks: readonly ReportBlock[];
}

/** A whole report. */
export interface Report {
  readonly title: string;
  /** What the deal is, in a sentence or two. */
  readonly summary: string;
  /** What it means for each party, in its verdict. */
  readonly inShort: readonly { readonly party: string; readonly sentence: string }[];
  /** What made the numbers, in one line for every page's foot. */
  readonly foot: string;
  readonly sections: readonly ReportSection[];
}
