import type { Version } from "../model/version.ts";

/** Whether two names of versions count as one: versions are told apart by their names alone. */
export const isSameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Finds a version by its name in whatever case; undefined where there is none. */
export const findVersion = (versions: readonly Version[], wanted: string): Version | undefined =>
  versions.find(({ name }) => isSameName(name, wanted));
