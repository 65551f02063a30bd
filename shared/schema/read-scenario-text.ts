import type { Checked, Problem } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import { checkScenario } from "./check-scenario.ts";

/** More text than any real scenario holds. A larger file is refused before it is parsed. */
export const LARGEST_SCENARIO_TEXT = 10_000_000;

const refused = (code: string, sentence: string): Checked<never> => {
  const problem: Problem = { path: [], code, sentence };
  return { kind: "invalid", problems: [problem] };
};

/** The text of a file → the JSON document in it, not yet checked. Never throws, whatever the text. */
export function parseScenarioText(text: string): Checked<unknown> {
  if (text.length > LARGEST_SCENARIO_TEXT)
    return refused(
      "file-too-large",
      `This file has ${Math.ceil(text.length / 1e6)} million characters; a scenario has at most 10 million, so this is probably not one.`,
    );
  if (text.trim() === "") return refused("file-empty", "This file is empty.");
  try {
    return { kind: "valid", value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch {
    const looksTruncated = /^\s*\{/u.test(text) && !/\}\s*$/u.test(text);
    return refused(
      "not-json",
      looksTruncated
        ? "This file breaks off before its end: it is a part of a scenario file, or was not saved whole."
        : "This file is not a scenario: it is not written as JSON.",
    );
  }
}

/** The text of a scenario file → a scenario, or every reason why not. Never throws, whatever the text. */
export function readScenarioText(text: string): Checked<Scenario> {
  const document = parseScenarioText(text);
  return document.kind === "valid" ? checkScenario(document.value) : document;
}
