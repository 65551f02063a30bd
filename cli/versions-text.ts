import type { ScenarioFile } from "#shared/model/variant.ts";
import type { Version } from "#shared/model/version.ts";
import { lastKeptFirst } from "#shared/versions/last-kept-first.ts";
import { readVersion, whyUnreadable } from "#shared/versions/read-version.ts";
import { versionDifferences } from "#shared/versions/version-differences.ts";
import { counted } from "./tell.ts";
import { wrapped } from "./wrapped.ts";

/** A version of a file and what is told of it. */
export interface ListedVersion {
  readonly version: Version;
  /** Whether its deal still has the hash that was noted; undefined where it cannot be read. */
  readonly isAsKept: boolean | undefined;
  /** Why it cannot be read; undefined where it can. */
  readonly problem: string | undefined;
  /** "Job, 13 weeks: price £2,600 → £3,000", a sentence each. */
  readonly differences: readonly string[];
}

/** The versions of a file, the last kept first. */
export const listedVersions = (file: ScenarioFile): readonly ListedVersion[] =>
  lastKeptFirst(file.versions).map((version) => {
    const read = readVersion(version);
    if (read.kind === "invalid")
      return { version, isAsKept: undefined, problem: whyUnreadable(version, read.problems), differences: [] };
    const { terms, provenance, variants } = versionDifferences(read.value, file);
    const differences = [...terms, ...provenance, ...variants].map(({ sentence }) => sentence);
    return { version, isAsKept: read.value.isAsKept, problem: undefined, differences };
  });

/** Of more differences their number. */
const MOST_TOLD = 12;

function differenceLines({ differences, problem, isAsKept }: ListedVersion): readonly string[] {
  if (problem !== undefined) return [wrapped(`Cannot be read: ${problem}`, 96, "  ")];
  const kept = isAsKept === false ? ["  Not as it was kept: its deal has another hash than was noted."] : [];
  if (differences.length === 0) return [...kept, "  As the deal is now"];
  const told = differences.slice(0, MOST_TOLD).map((sentence) => `    ${sentence}`);
  const more = differences.length - told.length;
  return [
    ...kept,
    `  ${counted(differences.length, "difference")} from it to the deal as it is now:`,
    ...told,
    ...(more > 0 ? [`    and ${more} more; --json tells all`] : []),
  ];
}

/** "2026-03-12 14:03 UTC": the same on every machine. */
const momentText = (keptAt: string): string => `${keptAt.slice(0, 10)} ${keptAt.slice(11, 16)} UTC`;

/** The versions of a file for a terminal. @param list the last kept first */
export function versionsText(deal: string, list: readonly ListedVersion[]): string {
  if (list.length === 0)
    return `${deal}\n\nNo versions are kept in this file. The window keeps one: File, Keep a version.\n`;
  const parts = list.map((listed) => {
    const { name, note, keptAt, scenarioSha256 } = listed.version;
    return [
      name,
      `  kept ${momentText(keptAt)} · SHA-256 ${scenarioSha256}`,
      ...(note === undefined ? [] : [wrapped(note.replaceAll(/\s+/gu, " "), 96, "  ")]),
      ...differenceLines(listed),
    ].join("\n");
  });
  return `${deal}: ${counted(list.length, "version")}, the last kept first\n\n${parts.join("\n\n")}\n`;
}
