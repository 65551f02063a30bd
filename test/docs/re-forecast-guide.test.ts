import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runCli } from "../cli/run-cli.ts";

it("the guide to forecasting again shows the table it has, and what the command prints of it", async () => {
  const page = readFileSync(new URL("../../docs/guide/re-forecast.md", import.meta.url), "utf8");
  const table = new URL("../../docs/guide/aspire-actuals.csv", import.meta.url);
  const shown = (kind: string): string => new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, "msu").exec(page)![1]!;
  expect(shown("csv")).toBe(readFileSync(table, "utf8"));
  const { stdout } = await runCli(["re-forecast", "--actuals", fileURLToPath(table), "--trials", "1000"]);
  expect(stdout).toContain(shown("text"));
});
