import type { RunSettings } from "./run-settings.ts";

/**
 * What was run and what came of it, in so few lines that it goes on a page of a pack: whoever has the file, the program's
 * version and this can run it again and see that every figure is the same.
 */
export interface RunCertificate {
  /** Says that the file is a run certificate of this program. */
  readonly format: "outcomes-partnership-certificate";
  /** Version of this format. */
  readonly version: 1;
  /** Name of the deal. */
  readonly deal: string;
  /** SHA-256, in hex, of the deal's canonical text, without variants. */
  readonly scenarioSha256: string;
  /** Name and version of the program. */
  readonly program: string;
  /** Trials at most, seed, sampling and precision of the run. */
  readonly run: RunSettings;
  /** How many trials the results are of; fewer than asked for where the run stopped at a precision. */
  readonly trials: number;
  /** SHA-256, in hex, of the results as the file that Export and `--out` write: every figure of every measure. */
  readonly resultsSha256: string;
  /** When the run ended: `2026-11-27T20:15:00Z`. */
  readonly endedAt: string;
  /** How long it took; undefined where it was merged from shards. */
  readonly seconds?: number | undefined;
}
