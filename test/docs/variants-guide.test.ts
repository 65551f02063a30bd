import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { readVersion } from "#shared/versions/read-version.ts";
import { effectiveDeal } from "#shared/variants/effective-deal.ts";

it("the guide to variants shows a file that the program reads, every change of it in its place", () => {
  const page = readFileSync(new URL("../../docs/guide/variants.md", import.meta.url), "utf8");
  const [, json] = /^```json\n(.*?)^```$/msu.exec(page)!;
  const base = examples[0].scenario;
  const checked = checkFile({ ...base, ...(JSON.parse(json!) as object) });
  if (checked.kind === "invalid") expect.fail(checked.problems[0]!.sentence);
  expect(effectiveDeal(base, checked.value.variants[0]!.changes).unfit).toEqual([]);
});

it("the guide to versions shows a file that the program reads, its version cut short as the page says", () => {
  const page = readFileSync(new URL("../../docs/guide/versions.md", import.meta.url), "utf8");
  const [, json] = /^```json\n(.*?)^```$/msu.exec(page)!;
  const checked = checkFile({ ...examples[0].scenario, ...(JSON.parse(json!) as object) });
  if (checked.kind === "invalid") expect.fail(checked.problems[0]!.sentence);
  expect(readVersion(checked.value.versions[0]!).kind).toBe("invalid");
});
