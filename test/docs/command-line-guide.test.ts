import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as exitCodes from "#cli/exit-codes.ts";
import { exportFormats } from "#cli/export/formats.ts";
import { everywhere } from "#cli/options.ts";
import { verbs } from "#cli/verbs/verbs.ts";

const guide = readFileSync(new URL("../../docs/guide/command-line.md", import.meta.url), "utf8");
const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const rows = guide.split("\n").filter((line) => line.startsWith("| "));
const rowOf = (name: string): string => rows.find((row) => row.startsWith(`| \`${name}\``)) ?? "";
const optionsIn = (text: string): readonly string[] => [...text.matchAll(/`--([a-z-]+)/gu)].map(([, name]) => name!);
const shared = rows.filter((row) => row.startsWith("| `--")).flatMap(optionsIn);

describe("the guide to the command line", () => {
  it("has a row for every verb, with every option that is not in the table of shared ones", () => {
    for (const [name, { options }] of Object.entries(verbs)) {
      const row = rowOf(name);
      expect(row, name).not.toBe("");
      const told = new Set([...optionsIn(row), ...shared]);
      expect(
        Object.keys(options).filter((option) => !told.has(option)),
        name,
      ).toEqual([]);
      expect(
        optionsIn(row).filter((option) => !Object.hasOwn(options, option)),
        name,
      ).toEqual([]);
    }
    for (const option of Object.keys(everywhere)) expect(shared).toContain(option);
  });

  it("writes the values of options as help does", () => {
    for (const [name, { options }] of Object.entries(verbs))
      for (const option of optionsIn(rowOf(name))) {
        const { value } = options[option]!;
        expect(rowOf(name)).toContain(`\`--${option}${value === undefined ? "" : ` ${value}`}\``);
      }
  });

  it.each([
    ["the guide", guide],
    ["the README", readme],
  ])("names in the examples of %s only verbs and options there are", (_, text) => {
    const calls = [...text.matchAll(/(?:^|\| |<\()(?:\$ )?(?:outcomes|npm run cli --) ([a-z][a-z-]*)([^\n|]*)/gmu)];
    expect(calls.length).toBeGreaterThan(8);
    for (const [call, name, words] of calls) {
      if (name === "help") continue;
      const verb = verbs[name!];
      expect(verb, call).toBeDefined();
      for (const [, option] of words!.matchAll(/(?<= )--([a-z][a-z-]*)/gu))
        if (option !== "trails") expect(Object.keys({ ...verb!.options, ...everywhere }), call).toContain(option);
    }
  });

  it("lists every format, its files, and every exit code", () => {
    for (const { name, files } of exportFormats)
      for (const file of files) expect(rowOf(name)).toContain(`\`${file.name}\``);
    for (const code of Object.values(exitCodes)) expect(guide).toMatch(new RegExp(`^\\| ${code} +\\|`, "mu"));
  });

  it("is led to by the README", () => {
    expect(readme).toContain("docs/guide/command-line.md");
  });
});
