/** A deal as it was at a moment that somebody named, kept in its file beside the deal as it is now. It changes no result. */
export interface Version {
  /** What the moment is called, which no other version of the file is: "As tendered". */
  readonly name: string;
  /** Why it was kept, who agreed to it. */
  readonly note?: string | undefined;
  /** When it was kept, in universal time: `2026-03-12T14:03:00Z`. */
  readonly keptAt: string;
  /** SHA-256, in hex, of the deal's canonical text, without variants: what results and certificates of it bear. */
  readonly scenarioSha256: string;
  /**
   * All of the file as it was then, the deal with its variants, but no versions: a scenario file within the file. Whether it
   * can be read is looked at when it is used, so that one that cannot never keeps the file itself from being opened.
   */
  readonly scenario: unknown;
}

/** Whether two names of versions count as one: versions are told apart by their names alone. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
