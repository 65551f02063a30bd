import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { goToPart } from "#scripts/launch/parts-of-the-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { readWithDuckdb } from "../shared/export/parquet/read-with-duckdb.ts";
import { sampled, type Library } from "../shared/export/sipmath/read-library.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { answerSaveDialog, suggestedPath } from "./support/stand-in-dialogs.ts";

const { scenario } = examples.find(({ id }) => id === "aspire")!;

/** Files in other people's formats, taken from the real app and read by programs that share no code with it. */
describe("open formats from the window", () => {
  let launched: LaunchedApp;
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const told = (sentence: string | RegExp) => launched.page.getByRole("status").getByText(sentence).waitFor();
  /** Exports what is chosen by the name of its menu item. */
  async function taken(item: string, name: string): Promise<string> {
    const { page, app } = launched;
    await answerSaveDialog(app, at(name));
    await page.getByRole("button", { name: "Export", exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await told(new RegExp(`^Exported ${name.replaceAll(".", String.raw`\.`)}\\.`, "u"));
    return at(name);
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-open-"));
    launched = await launchApp();
    const { page, app } = launched;
    await page.getByRole("button", { name: "Open Fair Chance Fund – Aspire" }).click();
    await runIsDone(page, "10,000");
    await choose(app, "show-results");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("have every trial as Parquet, cell by cell that of the CSV, to DuckDB", async () => {
    const csv = await taken("Trials (CSV)", "aspire.trials.csv");
    const parquet = await taken("Trials (Parquet)", "aspire.trials.parquet");
    expect(await suggestedPath(launched.app)).toMatch(/fair-chance-fund-aspire\.trials\.parquet$/u);
    const found = await readWithDuckdb(parquet, csv);
    expect(found).toMatchObject({ rows: 10_000, differing: [], facts: { scenario_sha256: scenarioHash(scenario) } });
  });

  it("have the uncertain results as SIPmath, and say what no metalog fits", async () => {
    const path = await taken("Uncertain results (SIPmath 3.0)", "aspire.sipmath.json");
    await told(/Given as trials, since no metalog fits: “Payments, total”, .+ Left out, the file says why: /u);
    const library = JSON.parse(await readFile(path, "utf8")) as Library;
    const drawn = sampled(library, 2000).get("savings.total")!.toSorted();
    const { P5, P50, P95 } = library.sips.find(({ name }) => name === "savings.total")!.metadata;
    expect(Math.abs(drawn[1000]! - P50!)).toBeLessThan(0.05 * (P95! - P5!));
  });

  it("have the terms under INDIGO's names, as JSON and as a table with what a person must add", async () => {
    const json = await taken("Terms for INDIGO (JSON)", "aspire.indigo.json");
    expect(JSON.parse(await readFile(json, "utf8"))).toMatchObject({ name: { value: scenario.deal.name } });
    const csv = await taken("Terms for INDIGO (CSV)", "aspire.indigo.csv");
    const { data } = Papa.parse<string[]>((await readFile(csv, "utf8")).slice(1));
    expect(data[1]).toEqual(["name/value", scenario.deal.name, ""]);
    expect(
      data.some(([field, , note]) => field === "stage_development/value" && note?.startsWith("To be added: ")),
    ).toBe(true);
  });

  it("have the rate card as CSV, which the window's own import takes back, with what was edited and nothing lost", async () => {
    const { page, app } = launched;
    await choose(app, "show-editor");
    await goToPart(page, "Rate card");
    await answerSaveDialog(app, at("card.csv"));
    await page.getByRole("button", { name: "Export…", exact: true }).click();
    await told(/^Exported card\.csv\./u);
    const { data } = Papa.parse<string[]>(await readFile(at("card.csv"), "utf8"));
    const price = data[0]!.indexOf("Price");
    data[2]![price] = "651";
    await writeFile(at("edited.csv"), Papa.unparse(data));
    await page.getByRole("button", { name: "Import…", exact: true }).click();
    await page.getByLabel("Rate card file").setInputFiles(at("edited.csv"));
    await page.getByRole("button", { name: `Import ${scenario.payment.rateCard.length} lines` }).click();
    await told(/^Imported \d+ lines of edited\.csv\.$/u);
    await answerSaveDialog(app, at("after.sop.json"));
    await choose(app, "save-as");
    await told("Saved after.sop.json.");
    const after = JSON.parse(await readFile(at("after.sop.json"), "utf8")) as Scenario;
    const [first, second, ...others] = after.payment.rateCard;
    const [firstBefore, secondBefore, ...before] = scenario.payment.rateCard;
    expect(first).toEqual(firstBefore);
    expect(others).toEqual(before);
    expect({ ...second, price: secondBefore!.price }).toEqual(secondBefore);
    expect(second!.price).toMatchObject({ value: 651, status: "illustrative" });
    expect(launched.complaints).toEqual([]);
  });
});
