import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { describeChange } from "#shared/variants/describe-change.ts";
import { baseOf, dealStore, fileOf } from "#renderer/stores/deal-store.ts";
import { editDeal, putAt, redo, undo } from "#renderer/stores/edit-deal.ts";
import {
  addVariant,
  backToBase,
  deleteVariant,
  freeName,
  noteVariant,
  renameVariant,
  whyNotNamed,
} from "#renderer/stores/edit-variants.ts";
import { editsSince } from "#renderer/stores/edits-since.ts";
import { isEdited, openExample, openFile } from "#renderer/stores/open-deal.ts";
import { openVariant } from "#renderer/stores/open-variant.ts";
import { saveDeal } from "#renderer/stores/save-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const state = () => dealStore.getState();
const price = (): unknown => state().scenario!.payment.rateCard[0]!.price.value;
const basePrice = (): unknown => baseOf(state())!.payment.rateCard[0]!.price.value;
const setPrice = (value: number): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);
const names = () => state().variants.map(({ name }) => name);
const changesOf = (id: string) => state().variants.find((each) => each.id === id)!.changes;
const steps = () => dealStore.temporal.getState();
const written = (): string => (platform.asked.at(-1)!.details as { text: string }).text;

beforeEach(async () => {
  platform.reset();
  await openExample(examples[0]);
});

describe("a variant", () => {
  it("takes the edits made while it is open, and the base stays as it was", () => {
    const before = price();
    addVariant("Low price");
    setPrice(100);
    expect(price()).toBe(100);
    expect(changesOf("low-price")).toEqual([
      { path: ["payment", "rateCard", `#${state().scenario!.payment.rateCard[0]!.id}`, "price", "value"], value: 100 },
    ]);
    openVariant(undefined);
    expect(price()).toBe(before);
  });

  it("follows an edit of the base elsewhere, and keeps its own term", () => {
    addVariant("Low price");
    setPrice(100);
    openVariant(undefined);
    setPrice(900);
    putAt("last claim month", ["payment", "lastClaimMonth"], 20);
    openVariant("low-price");
    expect(price()).toBe(100);
    expect(state().scenario!.payment.lastClaimMonth).toBe(20);
  });

  it("gives run settings, sources and the deal's name to the base, which all variants share", () => {
    addVariant("Low price");
    putAt("trials", ["run", "trials"], 777);
    putAt("name", ["deal", "name"], "Another name");
    expect(changesOf("low-price")).toEqual([]);
    openVariant(undefined);
    expect(state().scenario!.run.trials).toBe(777);
    expect(state().scenario!.deal.name).toBe("Another name");
  });

  it("is the very same deal each time it is opened, so that its results are not worked out again", () => {
    addVariant("Low price");
    setPrice(100);
    const deal = state().scenario;
    openVariant(undefined);
    openVariant("low-price");
    expect(state().scenario).toBe(deal);
  });

  it("goes back to the base in one term and keeps its others", () => {
    addVariant("Low price");
    setPrice(100);
    putAt("last claim month", ["payment", "lastClaimMonth"], 20);
    const change = changesOf("low-price").find(({ path }) => path.includes("price"))!;
    backToBase("low-price", describeChange(change, baseOf(state())!).term, [change]);
    expect(price()).toBe(basePrice());
    expect(state().scenario!.payment.lastClaimMonth).toBe(20);
    undo();
    expect(price()).toBe(100);
  });

  it("keeps a change for which the base has lost the place, and has it again when the place is back", () => {
    const { id } = state().scenario!.payment.rateCard[0]!;
    addVariant("Low price");
    setPrice(100);
    openVariant(undefined);
    editDeal("deletion of a rule", ({ payment }) => void payment.rateCard.shift());
    openVariant("low-price");
    expect(state().variant!.unfit).toHaveLength(1);
    putAt("last claim month", ["payment", "lastClaimMonth"], 20);
    expect(changesOf("low-price").map(({ path }) => path.at(-1))).toEqual(["lastClaimMonth", "value"]);
    undo();
    undo();
    openVariant("low-price");
    expect(state().scenario!.payment.rateCard[0]!.id).toBe(id);
    expect(price()).toBe(100);
  });
});

describe("the list of variants", () => {
  it("grows by new ones and copies, each beside what it was made of, under names of their own", () => {
    addVariant("Low price");
    setPrice(100);
    addVariant("No cap");
    addVariant(freeName("Low price"), "low-price");
    expect(names()).toEqual(["Low price", "Low price 2", "No cap"]);
    expect(state().variant!.id).toBe("low-price-2");
    expect(price()).toBe(100);
  });

  it("refuses an empty name and one that is taken, in whatever case", () => {
    addVariant("Low price");
    expect(whyNotNamed("  ")).toBe("Give the variant a name.");
    expect(whyNotNamed("LOW price")).toMatch(/already/u);
    expect(whyNotNamed("base")).toMatch(/already/u);
    expect(whyNotNamed("low price", "low-price")).toBeUndefined();
  });

  it("renames, notes and deletes as steps with names, each of which can be undone", () => {
    addVariant("Low price");
    renameVariant("low-price", " Lower price ");
    noteVariant("low-price", "What the council asked for.");
    expect(state().variants[0]).toMatchObject({ name: "Lower price", note: "What the council asked for." });
    deleteVariant("low-price");
    expect(state().variant).toBeUndefined();
    expect(state().step).toBe("deletion of Lower price");
    undo();
    expect(names()).toEqual(["Lower price"]);
    undo();
    undo();
    undo();
    expect(names()).toEqual([]);
    expect(isEdited()).toBe(false);
  });
});

describe("undo", () => {
  it("has no step for opening a variant, and goes to where the step was made", () => {
    addVariant("Low price");
    setPrice(100);
    openVariant(undefined);
    expect(steps().pastStates).toHaveLength(2);
    undo();
    expect(state().variant!.id).toBe("low-price");
    expect(price()).toBe(basePrice());
    openVariant(undefined);
    redo();
    expect(state().variant!.id).toBe("low-price");
    expect(price()).toBe(100);
  });

  it("counts edits since a version within its variant alone", () => {
    const base = state().scenario!;
    addVariant("Low price");
    setPrice(100);
    const first = state().scenario!;
    setPrice(200);
    expect(editsSince(first)).toBe(1);
    openVariant(undefined);
    expect(editsSince(first)).toBeUndefined();
    expect(editsSince(base)).toBe(0);
  });
});

describe("the file", () => {
  it("is saved whole whatever is open, is edited by an edit of any variant, and opens at its base", async () => {
    addVariant("Low price");
    setPrice(100);
    await saveDeal();
    expect(isEdited()).toBe(false);
    expect(checkFile(JSON.parse(written()))).toEqual({ kind: "valid", value: fileOf(state()) });
    setPrice(200);
    expect(isEdited()).toBe(true);
    platform.opens = { kind: "done", value: { handle: "h", name: "mine.sop.json", text: written() } };
    platform.unsaved = "discard";
    await openFile();
    expect(names()).toEqual(["Low price"]);
    expect(state().variant).toBeUndefined();
    expect(price()).toBe(basePrice());
  });

  it("is not saved while a variant could not be opened again, and says which", async () => {
    addVariant("Low price");
    setPrice(-5);
    openVariant(undefined);
    expect(await saveDeal()).toBe(false);
    expect(viewStore.getState().notice?.sentence).toMatch(/In the variant “Low price”, payment › rate card/u);
  });
});
