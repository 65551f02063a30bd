import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { buildBaseCase } from "#shared/export/workbook/base-case/base-case.ts";
import { fileSheet } from "#shared/export/workbook/sheets/file-sheet.ts";
import { writeWorkbook } from "#shared/export/workbook/write-workbook.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { fileStore } from "#renderer/stores/file-store.ts";
import { importDeal } from "#renderer/stores/import-deal.ts";
import { isEdited, openExample } from "#renderer/stores/open-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";
import { rowOfPlace, VALUE } from "../../readers/support/inputs-of.ts";

const { scenario } = examples.find(({ id }) => id === "somerset")!;
const price = `payment/rateCard/#${scenario.payment.rateCard[0]!.id}/price/value`;
const deal = () => dealStore.getState().scenario!;
const notice = () => viewStore.getState().notice;

/** The workbook of a deal with other numbers typed into it. */
async function workbook(
  values: Readonly<Record<string, number>> = {},
  file = serialiseScenario(scenario),
): Promise<File> {
  const { inputs } = buildBaseCase(scenario);
  for (const [place, value] of Object.entries(values)) inputs.put(rowOfPlace(inputs, place), VALUE, { value });
  const bytes = await writeWorkbook({ title: "", sheets: [inputs, fileSheet(file)] });
  return new File([new Uint8Array(bytes)], "Somerset June.xlsx");
}

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
  platform.asked.length = 0;
});

describe("importing a deal from a workbook", () => {
  it("shows the deal as a new one, unsaved, named after the workbook", async () => {
    await importDeal(await workbook());
    expect(deal()).toEqual(scenario);
    expect(fileStore.getState()).toMatchObject({ handle: undefined, name: "Somerset June" });
    expect(isEdited()).toBe(true);
    expect(notice()).toEqual({
      tone: "info",
      sentence: "Imported from Somerset June.xlsx. Nothing was changed in it since it was exported.",
    });
  });

  it("takes over what was changed in it, and names the figures", async () => {
    await importDeal(await workbook({ [price]: 987.65 }));
    expect(deal().payment.rateCard[0]!.price.value).toBe(987.65);
    expect(notice()!.sentence).toMatch(
      /^Imported from Somerset June\.xlsx\. 1 figure was changed in it since it was exported: .+\.$/u,
    );
  });

  it("names three of many", async () => {
    const places = [
      price,
      "payment/lastClaimMonth",
      "payment/indexation/value",
      "appraisal/inflation/value",
      "capital/reserveMonths",
    ];
    const values = Object.fromEntries(
      places.map((place, index) => [place, index === 0 ? 987 : index === 1 ? 30 : 0.01 * index]),
    );
    await importDeal(await workbook({ ...values, "capital/reserveMonths": 1 }));
    expect(notice()!.sentence).toMatch(/5 figures were changed in it .+; .+; .+ and 2 more\.$/u);
  });

  it.each([
    ["cancel", false],
    ["discard", true],
  ] as const)("asks first where work is not saved; on %s it replaces the deal: %s", async (answer, replaces) => {
    putAt("price", ["payment", "rateCard", 0, "price", "value"], 777);
    const before = deal();
    platform.unsaved = answer;
    await importDeal(await workbook());
    expect(platform.asked.map(({ channel }) => channel)).toContain("window:ask-unsaved");
    expect(deal() === before).toBe(!replaces);
    expect(isEdited()).toBe(true);
    if (!replaces) expect(notice()).toBeUndefined();
  });

  it("leaves the open deal, its edits and its history alone where the workbook is refused", async () => {
    putAt("price", ["payment", "rateCard", 0, "price", "value"], 777);
    const before = deal();
    await importDeal(new File(["no workbook"], "notes.xlsx"));
    expect(notice()).toEqual({
      tone: "error",
      sentence: "notes.xlsx cannot be read as a workbook: it is damaged, has a password, or is of another kind.",
    });
    expect(deal()).toBe(before);
    expect(dealStore.temporal.getState().pastStates).toHaveLength(1);
    expect(platform.asked.map(({ channel }) => channel)).not.toContain("window:ask-unsaved");
  });

  it("lists the problems of a deal that is none, as when a file is opened: a newer version, a figure out of range", async () => {
    const before = deal();
    await importDeal(await workbook({}, serialiseScenario(scenario).replace('"version": 1', '"version": 9')));
    expect(viewStore.getState().refusedFile).toMatchObject({ name: "Somerset June" });
    expect(viewStore.getState().refusedFile!.problems.length).toBeGreaterThan(0);
    await importDeal(await workbook({ [price]: -5 }));
    expect(viewStore.getState().refusedFile!.problems[0]!.path).toEqual(["payment", "rateCard", 0, "price", "value"]);
    expect(deal()).toBe(before);
  });

  it("keeps the variants of the file, and tells besides what of them finds no place", async () => {
    const variants = [
      { id: "low", name: "Low price", changes: [{ path: price.split("/"), value: 500 }] },
      { id: "lost", name: "Lost", changes: [{ path: ["payment", "rateCard", "#gone", "price", "value"], value: 5 }] },
    ];
    await importDeal(await workbook({}, serialiseFile({ base: scenario, variants, versions: [] })));
    expect(dealStore.getState().variants).toEqual(variants);
    expect(notice()!.tone).toBe("error");
    expect(notice()!.sentence).toContain("Imported from Somerset June.xlsx.");
    expect(notice()!.sentence).toContain("1 change of “Lost”");
  });

  it("says so of a file that cannot be read, and of one that is too large, without reading it", async () => {
    const gone = new File([], "gone.xlsx");
    Object.defineProperty(gone, "arrayBuffer", { value: () => Promise.reject(new Error("gone")) });
    await importDeal(gone);
    expect(notice()!.sentence).toBe("gone.xlsx could not be read: it was moved, or another program has it open.");
    const large = new File([], "large.xlsx");
    Object.defineProperty(large, "size", { value: 100_000_001 });
    await importDeal(large);
    expect(notice()!.sentence).toBe("large.xlsx is too large to be a workbook or a pack of a deal.");
  });
});
