import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { fileStore } from "#renderer/stores/file-store.ts";
import { isEdited, openExample, openFile, takeUp } from "#renderer/stores/open-deal.ts";
import { saveDeal, saveDealAs } from "#renderer/stores/save-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const deal = () => dealStore.getState().scenario!;
const edit = (value: unknown = 777): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);
const channels = () => platform.asked.map(({ channel }) => channel);
const file = (text: string) => ({ kind: "done", value: { handle: "h-1", name: "mine.sop.json", text } }) as const;
const lastText = (): string => (platform.asked.at(-1)!.details as { text: string }).text;

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
  platform.asked.length = 0;
});

describe("opening", () => {
  it("an example makes an unsaved copy, and nothing to reopen next time", async () => {
    await openExample(examples[2]!);
    expect(fileStore.getState()).toMatchObject({ handle: undefined, name: examples[2]!.title });
    expect(channels()).toContain("file:close");
    expect(viewStore.getState()).toMatchObject({ screen: "deal", section: "deal" });
  });

  it("a file shows it under its own name", async () => {
    platform.opens = file(serialiseScenario(examples[1]!.scenario));
    await openFile();
    expect(deal()).toEqual(examples[1]!.scenario);
    expect(fileStore.getState()).toMatchObject({ handle: "h-1", name: "mine.sop.json" });
    expect(isEdited()).toBe(false);
  });

  it("a wrong file lists its problems and leaves the open deal, its edits and its history alone", async () => {
    edit();
    const before = deal();
    await takeUp(file(serialiseScenario(examples[1]!.scenario).replace('"version": 1', '"version": 9')));
    expect(viewStore.getState().refusedFile).toMatchObject({ name: "mine.sop.json" });
    expect(viewStore.getState().refusedFile!.problems.length).toBeGreaterThan(0);
    expect(deal()).toBe(before);
    expect(dealStore.temporal.getState().pastStates).toHaveLength(1);
    expect(channels()).not.toContain("window:ask-unsaved");
  });

  it("a file that main refused says why", async () => {
    await takeUp({ kind: "refused", sentence: "The file is locked." });
    expect(viewStore.getState().notice).toEqual({ tone: "error", sentence: "The file is locked." });
  });

  it.each([
    ["cancel", false],
    ["discard", true],
    ["save", true],
  ] as const)("over unsaved edits asks first; on %s it replaces the deal: %s", async (answer, replaces) => {
    edit();
    const before = deal();
    platform.unsaved = answer;
    await openExample(examples[1]!);
    expect(deal() === examples[1]!.scenario).toBe(replaces);
    expect(deal() === before).toBe(!replaces);
    expect(channels().includes("file:save-as")).toBe(answer === "save");
  });

  it("does not replace edits whose saving was cancelled", async () => {
    edit();
    const before = deal();
    platform.unsaved = "save";
    platform.saveAs = { kind: "cancelled" };
    await openExample(examples[1]!);
    expect(deal()).toBe(before);
  });
});

describe("saving", () => {
  it("an unsaved copy asks where, and the deal is then no longer edited", async () => {
    edit();
    expect(await saveDeal()).toBe(true);
    expect(platform.asked.at(-1)).toMatchObject({
      channel: "file:save-as",
      details: { suggestedName: "fair-chance-fund-aspire.sop.json" },
    });
    expect(readScenarioText(lastText())).toEqual({ kind: "valid", value: deal() });
    expect(isEdited()).toBe(false);
    expect(fileStore.getState()).toMatchObject({ handle: "h-new", name: "new.sop.json" });
  });

  it("again writes over the same file; Save as asks again", async () => {
    await saveDeal();
    await saveDeal();
    await saveDealAs();
    expect(channels()).toEqual(["file:save-as", "file:save", "file:save-as"]);
  });

  it("that is refused says why and leaves the deal edited", async () => {
    edit();
    platform.saveAs = { kind: "refused", sentence: "The disk is full." };
    expect(await saveDeal()).toBe(false);
    expect(viewStore.getState().notice?.sentence).toBe("The disk is full.");
    expect(isEdited()).toBe(true);
  });

  it("never writes a file that could not be opened again, and says what to mend", async () => {
    edit(-20);
    expect(await saveDeal()).toBe(false);
    expect(channels()).toEqual([]);
    const { sentence } = viewStore.getState().notice!;
    expect(sentence).toContain("could not be opened again");
    expect(sentence).toContain("“First assessment” › price");
    expect(sentence).toContain("must be 0 or more; it is -20");
    expect(isEdited()).toBe(true);
  });
});
