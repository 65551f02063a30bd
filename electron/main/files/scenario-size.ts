/** The largest scenario file that is opened or saved, in bytes: some hundred times the largest real deal. */
const largestScenarioInBytes = 10_000_000;

/** A kind of file that a person chooses to be read. */
export interface ReadKind {
  /** What one is called, after "a". */
  readonly noun: string;
  readonly largestInBytes: number;
}

export const scenarioKind: ReadKind = { noun: "scenario file", largestInBytes: largestScenarioInBytes };

/** A certificate has some twenty lines; this leaves room for many spaces. */
export const certificateKind: ReadKind = { noun: "run certificate", largestInBytes: 100_000 };

/** Why a file of this size is not opened; `undefined` when it is small enough. */
export function tooLargeToOpen(name: string, bytes: number, { noun, largestInBytes }: ReadKind): string | undefined {
  if (bytes <= largestInBytes) return undefined;
  return `“${name}” is ${inMegabytes(bytes)} MB. A ${noun} is at most ${inMegabytes(largestInBytes)} MB, so this is probably not one.`;
}

/** Why a deal of this size is not saved: it could not be opened again. `undefined` when it is small enough. */
export function tooLargeToSave(name: string, bytes: number): string | undefined {
  if (bytes <= largestScenarioInBytes) return undefined;
  return `This deal takes ${inMegabytes(bytes)} MB. “${name}” was not saved, because a scenario file is at most 10 MB.`;
}

/** Rounded up, so that a file just over the limit never reads as just at it. */
function inMegabytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 20 ? String(Math.ceil(megabytes * 10) / 10) : String(Math.round(megabytes));
}
