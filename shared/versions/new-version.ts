import type { DealWithVariants } from "../model/variant.ts";
import type { Version } from "../model/version.ts";
import { scenarioHash } from "../report/scenario-hash.ts";
import { writtenScenario } from "../variants/serialise-file.ts";

/** What a person says of a version. */
export interface VersionWords {
  readonly name: string;
  /** Empty: none. */
  readonly note: string;
}

/** A version of what a file says now. @param keptAt the moment: `2026-03-12T14:03:00Z` */
export const newVersion = ({ base, variants }: DealWithVariants, words: VersionWords, keptAt: string): Version =>
  withWords(
    { keptAt, scenarioSha256: scenarioHash(base), scenario: writtenScenario({ base, variants, versions: [] }) },
    words,
  );

/** The same version under other words. */
export const withWords = (
  { keptAt, scenarioSha256, scenario }: Omit<Version, keyof VersionWords>,
  { name, note }: VersionWords,
): Version => ({
  name: name.trim(),
  ...(note.trim() !== "" && { note: note.trim() }),
  keptAt,
  scenarioSha256,
  scenario,
});
