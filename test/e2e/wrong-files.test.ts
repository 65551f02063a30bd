import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import { answerOpenDialog } from "./support/stand-in-dialogs.ts";

const whole = serialiseScenario(examples[0].scenario);

/** The example's file with other values put at these paths. */
function changed(...changes: readonly (readonly [path: string, value: unknown])[]): string {
  const document: unknown = JSON.parse(whole);
  for (const [path, value] of changes) {
    const steps = path.split(".");
    const last = steps.pop()!;
    const holder = steps.reduce((part, step) => (part as Record<string, unknown>)[step], document);
    (holder as Record<string, unknown>)[last] = value;
  }
  return JSON.stringify(document);
}

/** Each wrong file, and what the window must say of it. */
const wrongFiles: readonly (readonly [what: string, content: string, says: RegExp])[] = [
  ["truncated", whole.slice(0, 4000), /breaks off before its end/],
  ["no JSON", "once upon a time", /not written as JSON/],
  ["another JSON file", '{"name": "package"}', /not a scenario of this program/],
  ["of wrong types", changed(["payment.rateCard.0.price.value", "lots"]), /must be a number or a distribution/],
  ["with a negative price", changed(["payment.rateCard.3.price.value", -500]), /must be 0 or more; it is -500/],
  ["with a rate above 1", changed(["outcomes.3.baseline.value", 1.2]), /between 0 and 1 .*it is 1\.2/],
  ["with an unknown outcome", changed(["payment.rateCard.0.outcome", "nowhere"]), /no outcome “nowhere”/],
  ["of a newer version", changed(["version", 2]), /made by a newer program/],
];

describe("a file that is wrong", () => {
  let launched: LaunchedApp;
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-wrong-"));
    launched = await launchApp();
    await launched.page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (name: string, content: string): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, content);
    await answerOpenDialog(launched.app, path);
    await choose(launched.app, "open");
  };
  const dealName = () => launched.page.locator(".app__deal-name");

  it.each(wrongFiles)("%s is refused in a sentence, and the open deal is untouched", async (_, content, says) => {
    const { page } = launched;
    await open("wrong.sop.json", content);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(says).waitFor();
    expect(await dialog.innerText()).toContain("wrong.sop.json cannot be opened");
    expect(await dialog.innerText()).not.toMatch(/undefined|Error|at .*\.ts|Invalid input/);
    await dialog.getByRole("button", { name: "Close" }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await dealName().innerText()).toBe("Fair Chance Fund – Aspire");
  });

  it("of 50 MB of noise is refused before it is read", async () => {
    await open("noise.sop.json", "x".repeat(50_000_000));
    await launched.page
      .getByRole("status")
      .getByText(/50 MB.*at most 10 MB/)
      .waitFor();
    expect(await dealName().innerText()).toBe("Fair Chance Fund – Aspire");
  });

  it("with several faults lists them all, each with its place", async () => {
    await open(
      "several.sop.json",
      changed(
        ["payment.rateCard.3.price.value", -500],
        ["outcomes.4.baseline.value", 7],
        ["savings.0.outcome", "nowhere"],
        ["payment.payers.0.share.value", 0.9],
      ),
    );
    const dialog = launched.page.getByRole("dialog");
    await dialog.getByText("There are 4 problems with this file.").waitFor();
    const text = await dialog.innerText();
    expect(text).toContain("payment › rate card › “Moved into accommodation” › price");
    expect(text).toContain("outcomes › “Accommodation kept 3 months” › baseline");
    expect(text).toContain("savings › “Homelessness application avoided” › outcome");
    expect(text).toContain("The payers' shares must add up to 100 %");
    await dialog.getByRole("button", { name: "Close" }).click();
  });
});
