import type { Distribution } from "./distribution.ts";

/** Where a source can be found. Inputs name it by id, so a report lists each source once. */
export interface Source {
  readonly id: string;
  /** Title of the publication or page. */
  readonly title: string;
  /** Who published it. */
  readonly publisher?: string | undefined;
  /** Its address, with http:// or https://. */
  readonly url?: string | undefined;
  /** When it was published or seen: `2017`, `2017-07` or `2017-07-27`. */
  readonly date?: string | undefined;
}

/**
 * Whether a figure stands in a published source, or is ours: assumed, remembered or worked out from published ones.
 * A reader of any screen or export can tell which is which.
 */
export type InputStatus = "published" | "illustrative";

/**
 * How good the evidence behind an input is, A (the agency's own records) to F (uncorroborated judgement): the six
 * confidence grades of the Greater Manchester cost-benefit guidance (2014), which set its optimism-bias corrections.
 */
export type EvidenceGrade = "A" | "B" | "C" | "D" | "E" | "F";

/** The trail behind a number: where it comes from, how good it is, and who answers for it. */
export interface Provenance {
  readonly status: InputStatus;
  /** Id of a source listed in the scenario. */
  readonly source?: string | undefined;
  readonly grade?: EvidenceGrade | undefined;
  /** The person or body that answers for the figure. */
  readonly owner?: string | undefined;
  /** Anything else a reader should know about the figure. */
  readonly note?: string | undefined;
}

/** A number that may be certain (a plain number) or uncertain (a distribution, drawn once a trial). */
export interface Input extends Provenance {
  readonly value: number | Distribution;
}

/** A number that is a term of the contract and so never uncertain: a cap, a commitment, a share. */
export interface Term extends Provenance {
  readonly value: number;
}
