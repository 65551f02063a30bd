import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actuals } from "#shared/model/actuals.ts";
import { dealToWalk } from "../support/deal-to-walk.ts";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { RecordedKeys } from "../support/recorded-keys.ts";
import { answerSaveDialog } from "../support/stand-in-dialogs.ts";

const actuals: Actuals = { throughMonth: 2, starts: [{ byMonth: [20, 12, 9] }], achieved: [] };

/** Pages of the Analyse screen with what their document is called; those with pictures lead to a future from them. */
const pages = [
  { name: "Who would sign", format: "tests" },
  { name: "What matters", format: "tornado" },
  { name: "Stress", format: "stress" },
  { name: "Reverse stress", format: "reverse-stress" },
  { name: "Break-even", format: "break-even" },
  { name: "Solve", format: "solve" },
  { name: "Deal space", format: "deal-space" },
  { name: "Better information", format: "information" },
  { name: "Replay", format: "replay" },
  { name: "Re-forecast", format: "re-forecast" },
] as const;

/** Pages without a picture, or whose picture is of one future already. */
const tellNone: readonly string[] = ["Who would sign", "Replay"];

describe("every analysis by keys alone", () => {
  let launched: LaunchedApp;
  let keys: RecordedKeys;
  let folder: string;
  const shown = () => launched.page.locator(".analyse__page");
  const heading = (name: string) => launched.page.getByRole("heading", { level: 1, name, exact: true });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "analyses-"));
    const file = join(folder, "deal.sop.json");
    // A budget that holds in half of so few trials leaves enough of either kind to tell apart.
    const payment = { ...dealToWalk.payment, budget: { ...dealToWalk.payment.budget, value: 1_470_000 } };
    const run = { trials: 80, seed: 5 };
    await writeFile(file, JSON.stringify({ ...dealToWalk, payment, run, analyses: { actuals } }));
    launched = await launchApp({ file });
    keys = new RecordedKeys(launched);
    keys.aim("Ask");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Saves the whole document of what is shown. */
  async function saveAs(format: string, within: Locator): Promise<void> {
    const path = join(folder, `${format}.json`);
    await answerSaveDialog(launched.app, path);
    const save = within.getByRole("button", { name: "Export…" });
    await save.waitFor({ timeout: 60_000 });
    await keys.to(save);
    await keys.press("Enter");
    await launched.page.getByRole("menuitem", { name: "Document (JSON)" }).waitFor();
    await keys.press("Enter");
    await launched.page.getByRole("status").getByText(`Exported ${format}.json.`).waitFor();
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ format: `outcomes-partnership-${format}` });
  }

  /** Goes to a place of the first picture there and presses Enter, which tells a typical future. */
  async function tellFrom(name: string): Promise<void> {
    const stage = launched.page.locator("main .chart__stage").first();
    await stage.waitFor({ timeout: 45_000 });
    await keys.to(stage);
    await keys.press("→");
    await launched.page.locator("main .chart__readout span[aria-live]").filter({ hasText: /./u }).first().waitFor();
    await keys.press("Enter");
    if (name === "Deal space") {
      await keys.to(shown().getByRole("button", { name: "Tell a typical future there" }));
      await keys.press("Enter");
    }
    await heading("Replay").waitFor();
    await shown()
      .getByRole("heading", { level: 2, name: /^Trial [\d,]+, the (?:most typical|nearest|only one)/u })
      .waitFor({ timeout: 45_000 });
  }

  it.each(pages)("$name is reached and saved, and its pictures tell a future", { timeout: 120_000 }, async (asked) => {
    const { name, format } = asked;
    await keys.find(name.toLowerCase());
    await heading(name).waitFor();
    if (name === "Better information") {
      // To the commissioner alone this deal is worth less than nothing in every future, so nothing could change its mind.
      await keys.to(shown().getByLabel("Decided by"));
      await keys.press("↓");
    }
    // A map of 1,681 points takes its time; what saves it is what saves the others.
    if (name !== "Deal space") await saveAs(format, shown());
    if (!tellNone.includes(name)) await tellFrom(name);
  });

  it("a comparison is saved, and its bridge tells a future of the other deal", { timeout: 120_000 }, async () => {
    await keys.find("compare");
    await heading("Compare").waitFor();
    await saveAs("comparison", launched.page.getByRole("region", { name: "What is compared" }));
    const stage = launched.page.getByRole("group", { name: /bridge from “Base” to “Low cap”/u });
    await stage.waitFor({ timeout: 60_000 });
    await keys.to(stage);
    await keys.press("→", 2);
    await keys.press("Enter");
    await heading("Replay").waitFor();
    await launched.page.getByRole("status").getByText("“Low cap” is open now: this is a future of it.").waitFor();
    expect(launched.complaints).toEqual([]);
  });
});
