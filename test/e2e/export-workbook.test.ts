import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose } from "#scripts/launch/choose.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { PLACE } from "../readers/support/inputs-of.ts";
import { ReadCells } from "../readers/support/read-cells.ts";
import { convertedByLibreOffice } from "../readers/support/soffice.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { runIsDone } from "./support/run-is-done.ts";
import { answerSaveDialog } from "./support/stand-in-dialogs.ts";

const { scenario } = examples.find(({ id }) => id === "aspire")!;
const name = "=cmd|' /C calc'!A0 <Aspire> & 🚀";
const place = "payment/rateCard/#pay-move-in/price/value";

/** The workbook of a deal, out of the real app, through LibreOffice and back into the app. */
describe("a workbook", () => {
  let launched: LaunchedApp;
  let folder = "";
  const at = (file: string): string => join(folder, file);
  const told = (sentence: string | RegExp) => launched.page.getByRole("status").getByText(sentence).waitFor();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outcomes-workbook-"));
    const base = { ...scenario, deal: { ...scenario.deal, name }, run: { ...scenario.run, trials: 100 } };
    await writeFile(at("aspire.sop.json"), serialiseFile({ base, variants: [], versions: [] }));
    launched = await launchApp({ file: at("aspire.sop.json") });
    await runIsDone(launched.page, "100");
    await choose(launched.app, "show-results");
  });
  afterAll(async () => {
    await launched.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The exported workbook with another price typed into its sheet of inputs. */
  async function typedInto(bytes: Uint8Array): Promise<Uint8Array> {
    const cells = await ReadCells.of(bytes);
    let row = 0;
    while (cells.at("Inputs", row, PLACE) !== place) row++;
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts["xl/worksheets/sheet2.xml"]!);
    const typed = sheet.replace(new RegExp(`(<c r="D${row + 1}"[^>]*><v>)[^<]*`, "u"), "$14321.09");
    expect(typed).not.toBe(sheet);
    return zipSync({ ...parts, "xl/worksheets/sheet2.xml": strToU8(typed) });
  }

  it("is exported, and LibreOffice, which works every formula out anew, agrees until an input is changed", async () => {
    await answerSaveDialog(launched.app, at("aspire.xlsx"));
    await choose(launched.app, "export-workbook");
    await told("Exported aspire.xlsx.");
    const bytes = await readFile(at("aspire.xlsx"));
    const both = new Map([
      ["aspire.xlsx", bytes],
      ["typed.xlsx", await typedInto(bytes)],
    ]);
    const resaved = await convertedByLibreOffice(both, "xlsx");
    await writeFile(at("typed.xlsx"), resaved.get("typed.xlsx")!);
    const [own, again, typed] = await Promise.all(
      [bytes, resaved.get("aspire.xlsx")!, resaved.get("typed.xlsx")!].map((each) => ReadCells.of(each)),
    );
    expect(again!.names).toEqual(own!.names);
    for (const each of [own!, again!]) {
      expect(each.at("Summary", 0, 0)).toBe(name);
      expect(each.at("Base case check", 3, 0)).toMatch(/^All \d+ figures of the base case agree with the app/u);
    }
    expect(typed!.at("Base case check", 3, 0)).toMatch(/figures of the base case differ from the app/u);
  });

  it("whose input was changed brings the changed deal back, after another program has saved it", async () => {
    const { page } = launched;
    await page.setInputFiles('input[aria-label="Workbook or pack to import a deal from"]', at("typed.xlsx"));
    await told(/^Imported from typed\.xlsx\. 1 figure was changed in it since it was exported: .*price\.$/u);
    await page.getByRole("navigation", { name: "Parts of the deal" }).getByText("Rate card").first().click();
    await expect
      .poll(() => page.locator("input").evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)))
      .toContain("4,321.09");
  });

  it("that is none is refused in a sentence, and the deal stays", async () => {
    await writeFile(at("none.xlsx"), "none");
    await launched.page.setInputFiles('input[aria-label="Workbook or pack to import a deal from"]', at("none.xlsx"));
    await told("none.xlsx cannot be read as a workbook: it is damaged, has a password, or is of another kind.");
    const shown = launched.page.locator("input");
    expect(await shown.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toContain("4,321.09");
  });
});
