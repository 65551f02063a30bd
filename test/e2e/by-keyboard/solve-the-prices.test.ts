import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { commandLine } from "../support/command-line.ts";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";
import { answerSaveDialog } from "../support/stand-in-dialogs.ts";

/** The level of prices at which a budget holds, found, saved and kept by keyboard alone. Each step on what the last left. */
describe("a commissioner who asks what the prices may be", () => {
  let launched: LaunchedApp;
  let keys: RecordedKeys;
  let folder: string;
  const page = () => launched.page.locator(".analyse__page");

  beforeAll(async () => {
    launched = await launchApp();
    keys = new RecordedKeys(launched);
    folder = await mkdtemp(join(tmpdir(), "solve-"));
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("is told, and saves the very document of the command line", async () => {
    const { app } = launched;
    keys.aim("Open the deal");
    await keys.find("open aspire");
    keys.aim("Let 200 trials do, which answer in seconds");
    await keys.find("run trials");
    await keys.press("Ctrl+A");
    await keys.type("200");
    await keys.press("Enter");
    keys.aim("Ask at which level of all prices the budget holds");
    await keys.find("solve");
    await page()
      .getByText(/^200 trials of each case, seed/u)
      .waitFor({ timeout: 60_000 });
    keys.aim("Save what was found, with its curve");
    const path = join(folder, "solve.json");
    await answerSaveDialog(app, path);
    await keys.to(page().getByRole("button", { name: "Export…" }));
    await keys.press("Enter");
    await launched.page.getByRole("menuitem", { name: "Document (JSON)" }).waitFor();
    await keys.press("Enter");
    await launched.page.getByRole("status").getByText("Exported solve.json.").waitFor();
    const saved = await readFile(path, "utf8");
    const { goal } = JSON.parse(saved) as { goal: { figure: string; level: number } };
    const told = ["--term", "prices", "--goal", `${goal.figure}<=${goal.level}`, "--workers", "1", "--json"];
    const { run, ...deal } = examples[0].scenario;
    const file = join(folder, "deal.sop.json");
    await writeFile(file, serialiseScenario({ ...deal, run: { ...run, trials: 200 } }));
    expect(saved).toBe((await commandLine("solve", file, ...told)).stdout);
  });

  it("makes a variant of it", async () => {
    keys.aim("Make a variant with the answer");
    await keys.to(page().getByRole("button", { name: "Make a variant with this value" }));
    await keys.press("Enter");
    await launched.page
      .getByRole("status")
      .getByText(/^Made the variant “.+”\. It is open now/u)
      .waitFor();
    expect(await keys.guided("Find the prices at which the budget holds")).toBe(keys.recorded());
  });

  it("cancels a map that takes too long, and keeps what it shows", async () => {
    await keys.find("deal space");
    const cancel = page().getByRole("button", { name: "Cancel" });
    await page().locator(".chart-panel").first().waitFor({ timeout: 45_000 });
    keys.aim("Cancel");
    await keys.to(cancel);
    await keys.press("Enter");
    await page()
      .getByText(/^Cancelled; below, /u)
      .waitFor();
    await page().getByRole("button", { name: "Run again" }).waitFor();
    expect(await page().locator(".chart-panel").first().isVisible()).toBe(true);
    expect(launched.complaints).toEqual([]);
  });
});
