import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { readVersion } from "#shared/versions/read-version.ts";
import { dealStore, fileOf } from "#renderer/stores/deal-store.ts";
import { editDeal, putAt, redo, undo } from "#renderer/stores/edit-deal.ts";
import { addVariant } from "#renderer/stores/edit-variants.ts";
import {
  describeVersion,
  freeVersionName,
  keepVersion,
  removeVersion,
  restoreVersion,
  versionOfNow,
  whyNotCalled,
  whyNotKept,
} from "#renderer/stores/edit-versions.ts";
import { isEdited, openExample, openFile } from "#renderer/stores/open-deal.ts";
import { readRecovered } from "#renderer/stores/read-recovered.ts";
import { saveDeal, textOfOpenDeal } from "#renderer/stores/save-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const state = () => dealStore.getState();
const names = () => state().versions.map(({ name }) => name);
const steps = () => dealStore.temporal.getState().pastStates.length;
const price = (): unknown => state().scenario!.payment.rateCard[0]!.price.value;
const setPrice = (value: number): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);
const keep = (name: string, note = ""): void => keepVersion({ name, note });
const savedText = (): string =>
  (platform.asked.findLast(({ channel }) => channel.startsWith("file:save"))!.details as { text: string }).text;
/** The deal and its variants as a file without versions. */
const presentText = (): string => serialiseFile({ ...fileOf(state())!, versions: [] });

function restore(name: string, keptAs?: string): void {
  const read = readVersion(state().versions.find((each) => each.name === name)!);
  if (read.kind === "invalid") throw new Error(read.problems[0]?.sentence);
  restoreVersion(name, read.value, keptAs);
}

async function reopen(): Promise<void> {
  await saveDeal();
  platform.opens = { kind: "done", value: { handle: "h", name: "mine.sop.json", text: savedText() } };
  await openFile();
}

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
});

describe("a version", () => {
  it("is the deal as it is, with its variants, and neither changes the deal nor shares its later edits", () => {
    addVariant("Low price");
    setPrice(100);
    const { scenario, variants } = state();
    const hash = scenarioHash(scenario!);
    keep(" As tendered ", " To all bidders. ");
    expect(state().scenario).toBe(scenario);
    expect(scenarioHash(state().scenario!)).toBe(hash);
    setPrice(90);
    const [kept] = state().versions;
    expect(kept).toMatchObject({ name: "As tendered", note: "To all bidders." });
    expect(Date.now() - Date.parse(kept!.keptAt)).toBeLessThan(10_000);
    const read = readVersion(kept!);
    expect(read).toMatchObject({ kind: "valid", value: { variants, isAsKept: true } });
  });

  it("is saved with the file, opened with it, and kept in a recovery copy", async () => {
    keep("As tendered");
    const { versions } = state();
    for (const value of [-5, 100]) {
      setPrice(value);
      expect(readRecovered(textOfOpenDeal()!)).toEqual(fileOf(state()));
    }
    await reopen();
    expect(checkFile(JSON.parse(savedText()))).toMatchObject({ kind: "valid", value: { versions } });
    expect(state().versions).toEqual(versions);
    expect(price()).toBe(100);
    expect(isEdited()).toBe(false);
  });

  it("comes back to the byte, in one step with a name that undo and redo take whole", async () => {
    addVariant("Low price");
    setPrice(100);
    const before = presentText();
    keep("As tendered");
    editDeal("deletion of rules", ({ payment }) => void payment.rateCard.splice(2));
    await reopen();
    const after = presentText();
    addVariant("Another");
    undo();
    const taken = steps();
    restore("As tendered");
    expect(presentText()).toBe(before);
    expect(names()).toEqual(["As tendered"]);
    expect(state()).toMatchObject({ step: "restoring As tendered", variant: undefined });
    expect(steps()).toBe(taken + 1);
    undo();
    expect(presentText()).toBe(after);
    redo();
    expect(presentText()).toBe(before);
  });

  it("takes nothing with it when it is restored: what was there is kept in the same step", () => {
    keep("As tendered");
    setPrice(100);
    const before = presentText();
    const taken = steps();
    restore("As tendered", "Before");
    expect(names()).toEqual(["As tendered", "Before"]);
    expect(steps()).toBe(taken + 1);
    restore("Before");
    expect(presentText()).toBe(before);
    undo();
    undo();
    expect(names()).toEqual(["As tendered"]);
    expect(price()).toBe(100);
  });

  it("is known as that of now for as long as the deal says the same, however that came about", async () => {
    expect(versionOfNow()).toBeUndefined();
    keep("As tendered");
    expect(versionOfNow()?.name).toBe("As tendered");
    await reopen();
    expect(versionOfNow()?.name).toBe("As tendered");
    const before = price() as number;
    setPrice(100);
    expect(versionOfNow()).toBeUndefined();
    setPrice(before);
    expect(versionOfNow()?.name).toBe("As tendered");
    putAt("trials", ["run", "trials"], 77);
    expect(versionOfNow()).toBeUndefined();
  });
});

describe("the list of versions", () => {
  it("is renamed, noted and made shorter in steps with names, each of which can be undone", () => {
    keep("As tendered");
    describeVersion("As tendered", { name: "As tendered", note: "To all." });
    expect(state().step).toBe("note on As tendered");
    describeVersion("As tendered", { name: "As let", note: "To all." });
    expect(state().step).toBe("rename to As let");
    const taken = steps();
    describeVersion("As let", { name: "As let", note: "To all." });
    expect(steps()).toBe(taken);
    removeVersion("As let");
    expect(names()).toEqual([]);
    expect(state().step).toBe("removal of As let");
    for (const expected of [["As let"], ["As tendered"], ["As tendered"], []]) {
      undo();
      expect(names()).toEqual(expected);
    }
    expect(isEdited()).toBe(false);
  });

  it("refuses an empty name and one that is taken, in whatever case, and finds one that is free", () => {
    keep("As tendered");
    expect(whyNotCalled(" ")).toBe("Give the version a name.");
    expect(whyNotCalled("AS tendered")).toMatch(/already/u);
    expect(whyNotCalled("AS tendered", "As tendered")).toBeUndefined();
    expect(whyNotCalled("x".repeat(301))).toMatch(/at most 300/u);
    expect(freeVersionName("as tendered")).toBe("as tendered 2");
  });

  it("takes no deal that could not be opened again, no more than fifty, and nothing that makes the file too large", () => {
    expect(whyNotKept()).toBeUndefined();
    putAt("cap", ["payment", "contractCap", "value"], -1);
    expect(whyNotKept()).toMatch(/something to mend before it can be kept\. payment › contract cap: /u);
    undo();
    for (let number = 0; number < 50; number++) keep(`v${number}`);
    expect(whyNotKept()).toMatch(/at most 50 versions/u);
    const [first] = state().versions;
    dealStore.setState({ versions: [{ ...first!, scenario: "x".repeat(9_990_000) }] });
    expect(whyNotKept()).toMatch(/larger than the 10 MB/u);
  });
});

describe("a version that cannot be read", () => {
  it("is told by its name once the deal is shown, and stays in the file when it is saved", async () => {
    keep("As tendered");
    const [sound] = state().versions;
    const spoilt = { ...sound!, name: "Spoilt", scenario: { ...(sound!.scenario as object), version: 2 } };
    dealStore.setState({ versions: [spoilt, sound!] });
    await reopen();
    await vi.waitFor(() => expect(viewStore.getState().notice?.sentence).toContain("“Spoilt” cannot be read"));
    expect(viewStore.getState().refusedFile).toBeUndefined();
    await saveDeal();
    expect((JSON.parse(savedText()) as { versions: unknown[] }).versions[0]).toEqual(spoilt);
  });
});
