/** A step into a document: a field name or a position in a list. */
export type PathStep = string | number;

/** Something a person can mend, at the place it was made. All problems of a document are reported at once. */
export interface Problem {
  /** Where: `["payment", "rateCard", 3, "price", "value"]`. Empty for the document as a whole. */
  readonly path: readonly PathStep[];
  /** A stable name for the kind of problem, for tests and for help: `rate-out-of-range`. */
  readonly code: string;
  /** What is wrong and how to mend it, in a sentence. */
  readonly sentence: string;
}

/** Either a value, or every reason why there is none. */
export type Checked<T> =
  | { readonly kind: "valid"; readonly value: T }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };
