import type { DealWithVariants } from "#shared/model/variant.ts";
import { isSameName, type Version } from "#shared/model/version.ts";
import { LARGEST_SCENARIO_TEXT } from "#shared/schema/read-scenario-text.ts";
import { MOST_VERSIONS } from "#shared/schema/versions-schema.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { newVersion, type VersionWords, withWords } from "#shared/versions/new-version.ts";
import { readVersion } from "#shared/versions/read-version.ts";
import { versionDifferences } from "#shared/versions/version-differences.ts";
import { dealStore, fileOf, type DealState } from "./deal-store.ts";
import { opened } from "./open-variant.ts";
import { whyNotReopened } from "./save-deal.ts";

/** Why a version may not be called so; undefined when it may. @param of name of the version that is renamed */
export function whyNotCalled(name: string, of?: string): string | undefined {
  if (name.trim() === "") return "Give the version a name.";
  if (name.trim().length > 300) return "A name may have at most 300 characters.";
  const taken = dealStore.getState().versions.some((each) => each.name !== of && isSameName(each.name, name));
  return taken ? `There is a version “${name.trim()}” already. Give this one another name.` : undefined;
}

/** A name made of another that no version has yet: "Before restoring As tendered 2". */
export function freeVersionName(wanted: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted.slice(0, 290)} ${number}`;
    if (whyNotCalled(name) === undefined) return name;
  }
}

/** The version that says what the file says now, if there is one: the last kept. */
export function versionOfNow(): Version | undefined {
  const now = fileOf(dealStore.getState());
  return (
    now &&
    now.versions.findLast((version) => {
      const read = readVersion(version);
      return read.kind === "valid" && versionDifferences(read.value, now).count === 0;
    })
  );
}

const moment = (): string => new Date().toISOString().replace(/\.\d+Z$/u, "Z");

/** Why the deal as it is now cannot be kept; undefined when it can. */
export function whyNotKept(): string | undefined {
  const file = fileOf(dealStore.getState());
  if (!file) return "There is no deal open.";
  if (file.versions.length >= MOST_VERSIONS)
    return `A file may have at most ${MOST_VERSIONS} versions. Remove one that nobody needs any more.`;
  const why = whyNotReopened({ ...file, versions: [] });
  if (why !== undefined) return `The deal has something to mend before it can be kept. ${why}`;
  const kept = newVersion(file, { name: "-", note: "" }, moment());
  const text = serialiseFile({ ...file, versions: [...file.versions, kept] });
  return new TextEncoder().encode(text).length > LARGEST_SCENARIO_TEXT
    ? "With one more version the file would be larger than the 10 MB a file may have. Remove a version that nobody needs any more."
    : undefined;
}

/** Changes the list of versions as one undoable step, and what else changes with it. */
function editVersions(step: string, versions: readonly Version[], rest: Partial<DealState> = {}): void {
  const { variant } = dealStore.getState();
  dealStore.setState({ versions, step, stepIn: variant?.id, ...rest });
}

/** Keeps the deal as it is now, with its variants, under a name. */
export function keepVersion(words: VersionWords): void {
  const file = fileOf(dealStore.getState());
  if (file) editVersions(`keeping ${words.name.trim()}`, [...file.versions, newVersion(file, words, moment())]);
}

/** Gives a version another name or note. */
export function describeVersion(name: string, words: VersionWords): void {
  const { versions } = dealStore.getState();
  const step = words.name.trim() === name ? `note on ${name}` : `rename to ${words.name.trim()}`;
  const changed = versions.map((each) => (each.name === name ? withWords(each, words) : each));
  const { note = "" } = versions.find((each) => each.name === name) ?? {};
  if (words.name.trim() !== name || words.note.trim() !== note) editVersions(step, changed);
}

export function removeVersion(name: string): void {
  const { versions } = dealStore.getState();
  editVersions(
    `removal of ${name}`,
    versions.filter((each) => each.name !== name),
  );
}

/**
 * Puts a version's deal and variants in the place of those of now, and opens its base: one undoable step. The list of versions
 * stays.
 * @param keptAs keeps the deal as it is now first, in the same step; undefined: does not
 */
export function restoreVersion(name: string, then: DealWithVariants, keptAs: string | undefined): void {
  const file = fileOf(dealStore.getState());
  if (!file) return;
  const kept = keptAs === undefined ? [] : [newVersion(file, { name: keptAs, note: "" }, moment())];
  const versions = kept.length === 0 ? file.versions : [...file.versions, ...kept];
  editVersions(`restoring ${name}`, versions, opened(then.base, then.variants, undefined));
}
