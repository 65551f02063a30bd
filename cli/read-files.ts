/** What help calls a file with a deal, and several: what `readDocument` reads. */
export const scenarioFile = "a scenario file (.sop.json), workbook (.xlsx) or pack (.html) of a deal";
export const scenarioFiles = "scenario files (.sop.json), workbooks (.xlsx) or packs (.html) of deals";

/** The files that a verb takes, one at least; what is wrong is added to the sentences. */
export function readFiles(positionals: readonly string[], sentences: string[]): readonly string[] {
  if (positionals.length === 0) sentences.push("Name one scenario file or several. --help tells how.");
  if (positionals.filter((file) => file === "-").length > 1)
    sentences.push("Standard input can be read once: give - one time.");
  return positionals;
}
