import type { FileHandle } from "./contract.ts";

/** A copy of unsaved work that an earlier session left behind, as a person is told of it. */
export interface RecoveryCopy {
  /** Opaque, and good only for asking for this copy. */
  readonly id: string;
  readonly dealName: string;
  /** The file whose newer version it is, and what has become of that since; undefined for a deal never saved. */
  readonly file:
    | { readonly name: string; readonly folder: string; readonly now: "as-opened" | "changed" | "gone" }
    | undefined;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  /** Edits that were not saved; 0 for a new deal that was not edited yet. */
  readonly edits: number;
}

/** The copies there are, newest first. */
export interface RecoveryList {
  readonly copies: readonly RecoveryCopy[];
  /** How many more there were that could not be read, and were just now set aside. */
  readonly setAside: number;
}

/** What a recovered deal belongs to. */
export interface RecoveredDeal {
  /** Undefined for a deal that was never saved. */
  readonly handle: FileHandle | undefined;
  readonly name: string;
  readonly edits: number;
}
