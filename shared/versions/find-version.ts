import { isSameName, type Version } from "../model/version.ts";

/** Finds a version by its name in whatever case; undefined where there is none. */
export const findVersion = (versions: readonly Version[], wanted: string): Version | undefined =>
  versions.find(({ name }) => isSameName(name, wanted));
