import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { openScenario } from "#cli/open-scenario.ts";
import { type KnownOptions, type ParsedOptions, readOptions } from "#cli/options.ts";
import { scenarioFile } from "#cli/read-files.ts";
import { readOneFile } from "#cli/run-options.ts";
import { makeVerb } from "#cli/verb.ts";
import { type ListedVersion, listedVersions, versionsText } from "#cli/versions-text.ts";

interface VersionsOptions {
  /** Scenario file; `-` for standard input. */
  readonly file: string;
  readonly json: boolean;
}

const versionsOptions = {
  json: { says: "write the list as one document to standard output" },
} as const satisfies KnownOptions;

function parseVersionsOptions(words: readonly string[]): ParsedOptions<VersionsOptions> {
  const { has, positionals, sentences } = readOptions(words, versionsOptions);
  const file = readOneFile(positionals, sentences) ?? "";
  if (file === "") sentences.push("Name the scenario file whose versions to list. --help tells how.");
  return sentences.length > 0 ? { kind: "invalid", sentences } : { kind: "valid", value: { file, json: has("json") } };
}

const asDocument = ({ version, problem, differences, ...rest }: ListedVersion) => {
  const { scenario: _, ...words } = version;
  return { ...words, ...rest, ...(problem === undefined ? { differences } : { problem }) };
};

async function listVersions({ file, json }: VersionsOptions): Promise<number> {
  const opened = await openScenario(file);
  if (!opened) return BAD_INPUT;
  const list = listedVersions(opened);
  const deal = opened.base.deal.name;
  process.stdout.write(
    json ? `${JSON.stringify({ deal, versions: list.map(asDocument) }, undefined, 2)}\n` : versionsText(deal, list),
  );
  return DONE;
}

/** `versions`: the versions of a file, the last first. */
export const versions = makeVerb({
  does: "lists the versions kept in a file, and how the deal differs from each now",
  about:
    "Lists the versions kept in a file, the last first: name, moment, hash, note, and how the deal differs from each now.",
  usage: "FILE [options]",
  operands: { FILE: { says: `${scenarioFile}; - reads standard input` } },
  options: versionsOptions,
  more: `  A version is run by simulate FILE --version-name "As tendered", and a certificate of one is found by verify.
`,
  exitCodes: "0 done, also where a version cannot be read, which is told; 2 bad input (problems listed), 1 our fault.",
  parse: parseVersionsOptions,
  act: listVersions,
});
