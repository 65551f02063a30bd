import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { readScenario } from "#cli/read-scenario.ts";
import { counted, problemLine, refuse } from "#cli/tell.ts";
import { type ListedVersion, listedVersions, versionsText } from "#cli/versions-text.ts";
import { parseVersionsOptions, VERSIONS_HELP } from "./versions-options.ts";

const asDocument = ({ version, problem, differences, ...rest }: ListedVersion) => {
  const { scenario: _, ...words } = version;
  return { ...words, ...rest, ...(problem === undefined ? { differences } : { problem }) };
};

/** `versions`: the versions of a file, the last first. Answers the exit code. */
export async function versions(words: readonly string[]): Promise<number> {
  const parsed = parseVersionsOptions(words);
  if (parsed.kind === "invalid") {
    for (const sentence of parsed.sentences) console.error(sentence);
    return BAD_INPUT;
  }
  const options = parsed.value;
  if (options.help) {
    process.stdout.write(VERSIONS_HELP);
    return DONE;
  }
  const named = options.file === "-" ? "The scenario on standard input" : options.file;
  const { checked, document } = await readScenario(options.file);
  if (checked.kind === "invalid")
    return refuse(
      `${named} cannot be used: ${counted(checked.problems.length, "problem")}.`,
      checked.problems.map((problem) => problemLine(problem, document)),
    );
  const list = listedVersions(checked.value);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ deal: checked.value.base.deal.name, versions: list.map(asDocument) }, undefined, 2)}\n`
      : versionsText(checked.value.base.deal.name, list),
  );
  return DONE;
}
