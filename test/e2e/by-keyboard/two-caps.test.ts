import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { examples } from "#shared/examples/examples.ts";
import { figureLines } from "#shared/compare/compared-figures.ts";
import { toldFigure } from "#renderer/views/compare/told-figure.ts";
import { commandLine } from "../support/command-line.ts";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";
import { answerOpenDialog } from "../support/stand-in-dialogs.ts";

const aspire = examples[0].scenario;

/** Two caps put side by side by keyboard alone, and the very figures that the command line gives. Each step on what the last left. */
describe("a commissioner who compares two caps", () => {
  let launched: LaunchedApp;
  let folder = "";
  let file = "";
  let keys: RecordedKeys;
  const picker = (name: string) => launched.page.getByRole("button", { name: `Variant: ${name}` });
  const cap = () => launched.page.getByLabel("Most in total", { exact: true });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-variants-"));
    file = join(folder, "caps.sop.json");
    await writeFile(file, JSON.stringify({ ...aspire, run: { trials: 200, seed: 5 } }));
    launched = await launchApp({ file });
    keys = new RecordedKeys(launched);
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("makes a variant with a name of its own, and gives it a lower cap", async () => {
    const { page } = launched;
    await picker("Base").waitFor();
    keys.aim("Make a variant of the open deal");
    await keys.press("Ctrl+D");
    await page.getByRole("dialog", { name: "New variant" }).waitFor();
    await keys.type("Low cap");
    await keys.press("Enter");
    await picker("Low cap").waitFor();
    keys.aim("Give it a lower cap");
    await keys.find("payment contract cap");
    await keys.press("Ctrl+A");
    await keys.type("1.2m");
    await keys.press("Tab");
    await expect.poll(() => cap().inputValue(), { timeout: 10_000 }).toBe("1,200,000");
    await page.getByRole("button", { name: "Back to base: a contract cap, £1,500,000" }).waitFor();
  });

  it("finds the base as it was, and undo leading back to the variant", async () => {
    keys.aim("See that the base has kept its own");
    await keys.find("open base");
    await picker("Base").waitFor();
    expect(await cap().inputValue()).toBe("1,500,000");
    keys.aim("Take the cap back, which leads to the variant, and do it again");
    await keys.find("undo");
    await picker("Low cap").waitFor();
    expect(await cap().inputValue()).toBe("1,500,000");
    await keys.find("redo");
    await expect.poll(() => cap().inputValue(), { timeout: 10_000 }).toBe("1,200,000");
  });

  it("reads what differs, who is better off, and the figures that the command line gives", async () => {
    const { page } = launched;
    keys.aim("Save");
    await keys.press("Ctrl+S");
    await page.getByRole("status").getByText("Saved caps.sop.json.").waitFor();
    keys.aim("Put both side by side");
    await keys.press("Ctrl+3");
    await page.getByText("200 trials of each, ", { exact: false }).waitFor({ timeout: 30_000 });
    const terms = await page.getByRole("region", { name: "Terms that differ" }).innerText();
    expect(terms).toMatch(/Contract cap\s+£1,500,000\s+£1,200,000/u);
    const { stdout } = await commandLine("compare", file, "--json", "--workers", "1");
    const told = JSON.parse(stdout) as ComparisonDocument;
    const rows = await page
      .getByRole("region", { name: "Figures side by side" })
      .locator("tbody tr:not(.table__group)")
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => (cell as HTMLElement).innerText)));
    const expected = figureLines(told);
    expect(rows.map(([label]) => label)).toEqual(expected.map(({ label }) => label));
    rows.forEach(([, ...cells], line) =>
      cells.forEach((cell, place) => {
        const { value, difference } = toldFigure(expected[line]!.figures[place]!, told);
        expect(cell).toContain(value);
        expect(cell).toContain(difference);
      }),
    );
    const bridge = page.getByRole("region", { name: "What each step moves" });
    await expect
      .poll(() => bridge.innerText(), { timeout: 30_000 })
      .toMatch(/Payment: contract cap\s+£1,500,000 → £1,200,000\s+−£/u);
    expect(await page.getByText(/^With “Low cap” instead of “Base”, the commissioner is better off/u).count()).toBe(1);
    expect(await keys.guided("Compare two caps")).toBe(keys.recorded());
  });

  it("keeps the deal as tendered, and has its certificate verified in the window once the deal has moved on", async () => {
    const { app, page } = launched;
    await choose(app, "keep-version");
    await page.getByRole("dialog", { name: "Keep a version" }).waitFor();
    await page.keyboard.type("As tendered");
    await page.keyboard.press("Enter");
    await choose(app, "save");
    await page.getByRole("status").getByText("Saved caps.sop.json.").waitFor();
    const asked = ["--version-name", "As tendered", "--variant", "low-cap", "--trials", "20", "--seed", "9"];
    await commandLine("simulate", file, ...asked, "--workers", "1", "--out", folder);
    await choose(app, "show-editor");
    await page.getByRole("button", { name: /^Rate card/u }).press("Enter");
    await cap().fill("1100000");
    await page.keyboard.press("Tab");
    await answerOpenDialog(app, join(folder, "certificate.json"));
    await choose(app, "verify-certificate");
    const dialog = page.getByRole("dialog", { name: "Verify a certificate" });
    await dialog.getByText("the variant “Low cap” of the version “As tendered”").waitFor();
    await dialog.getByText("Verified: every figure is the same").waitFor({ timeout: 30_000 });
    await dialog.getByRole("button", { name: "Close" }).press("Enter");
    await choose(app, "show-versions");
    await page.getByText("1 difference from the deal now").click();
    expect(await page.getByRole("region", { name: /^Terms of As tendered/u }).innerText()).toMatch(
      /contract cap\s+£1,200,000\s+£1,100,000/iu,
    );
    expect(launched.complaints).toEqual([]);
  });
});
