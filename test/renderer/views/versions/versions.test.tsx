import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt, undo } from "#renderer/stores/edit-deal.ts";
import { keepVersion } from "#renderer/stores/edit-versions.ts";
import { showSection, viewStore } from "#renderer/stores/view-store.ts";
import { obeyMenu } from "#renderer/views/app/obey-menu.ts";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { PAGE_TITLE } from "#renderer/views/editor/go-to-place.ts";
import { KeepVersionDialog } from "#renderer/views/versions/keep-version-dialog.tsx";
import { VersionsSection } from "#renderer/views/versions/versions-section.tsx";
import type { Scenario } from "#shared/model/scenario.ts";
import { inStyle } from "../../../shared/format/in-style.ts";
import { deal, openDeal, steps } from "../editor/open-example.ts";

const state = () => dealStore.getState();
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const setPrice = (value: number): void =>
  act(() => putAt("price", ["payment", "rateCard", 0, "price", "value"], value));
const entries = () => screen.queryAllByRole("listitem").map((item) => item.getAttribute("aria-label"));
const entry = (name: string): HTMLElement => screen.getByRole("listitem", { name });

beforeEach(() => {
  dealStore.setState({ variants: [], versions: [], variant: undefined });
  openDeal("versions");
});
afterEach(() => {
  cleanup();
  viewStore.setState({ dialog: undefined, notice: undefined });
});

const shown = (): void =>
  void render(
    <>
      <VersionsSection />
      <KeepVersionDialog />
    </>,
  );

describe("the versions of a deal", () => {
  it("are a part of the outline with their number, and say what they are for while there are none", () => {
    render(<DealEditor />);
    expect(screen.getByText("No version is kept yet")).toBeDefined();
    act(() => keepVersion({ name: "As tendered", note: "" }));
    expect(screen.getByRole("button", { name: "Versions" }).textContent).toBe("Versions1");
    expect(screen.queryByText("No version is kept yet")).toBeNull();
  });

  it("are kept by the command, with a name that is asked for until it is one, and a note", async () => {
    shown();
    act(() => obeyMenu("keep-version"));
    await press("Keep");
    expect(screen.getByText("Give the version a name.")).toBeDefined();
    await userEvent.type(screen.getByLabelText("Name"), "As tendered");
    await userEvent.type(screen.getByLabelText("Note"), "To all bidders.");
    await press("Keep");
    expect(state().versions).toMatchObject([{ name: "As tendered", note: "To all bidders." }]);
    expect(viewStore.getState().dialog).toBeUndefined();
    expect(within(entry("As tendered")).getByText("To all bidders.")).toBeDefined();
    expect(within(entry("As tendered")).getByText("As the deal is now")).toBeDefined();
    act(() => obeyMenu("keep-version"));
    expect(screen.getByText("Nothing has changed since “As tendered” was kept.")).toBeDefined();
  });

  it("are not kept while the deal has something to mend, which is said", () => {
    act(() => putAt("cap", ["payment", "contractCap", "value"], -1));
    shown();
    act(() => obeyMenu("keep-version"));
    expect(screen.getByRole("dialog", { name: "Not kept" }).textContent).toContain("contract cap");
  });

  it("are listed the last first, each with what differs since, value by value", async () => {
    act(() => keepVersion({ name: "As tendered", note: "" }));
    setPrice(450);
    act(() => keepVersion({ name: "After the panel", note: "" }));
    setPrice(600);
    shown();
    expect(entries()).toEqual(["After the panel", "As tendered"]);
    const first = entry("As tendered");
    await userEvent.click(within(first).getByText("1 difference from the deal now"));
    const table = within(first).getByRole("table");
    expect([...table.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual([
      "Term",
      "As tendered",
      "Now",
    ]);
    expect([...table.querySelectorAll("tbody tr:not(.table__group) > *")].map((cell) => cell.textContent)).toEqual([
      "First assessment: price",
      "£500",
      "£600",
    ]);
  });

  it("are restored after asking, with what was there kept first, as one step", async () => {
    act(() => keepVersion({ name: "As tendered", note: "" }));
    setPrice(600);
    shown();
    const taken = steps();
    await press("Restore As tendered");
    const field = screen.getByLabelText("Kept as");
    expect((field as HTMLInputElement).value).toBe("Before restoring As tendered");
    await userEvent.clear(field);
    await userEvent.type(field, "as TENDERED");
    await press("Restore");
    expect(screen.getByText(/There is a version “as TENDERED” already/u)).toBeDefined();
    await userEvent.type(field, " 2");
    await press("Restore");
    expect(deal().payment.rateCard[0]!.price.value).toBe(500);
    expect(entries()).toEqual(["as TENDERED 2", "As tendered"]);
    expect(steps()).toBe(taken + 1);
    act(undo);
    expect(deal().payment.rateCard[0]!.price.value).toBe(600);
  });

  it("are restored without keeping what was there where a person says so, or another version is just that", async () => {
    act(() => keepVersion({ name: "As tendered", note: "" }));
    setPrice(600);
    shown();
    await press("Restore As tendered");
    await userEvent.click(screen.getByRole("checkbox", { name: "Keep the deal as it is now first" }));
    await press("Restore");
    expect(entries()).toEqual(["As tendered"]);
    act(undo);
    act(() => keepVersion({ name: "Dearer", note: "" }));
    await press("Restore As tendered");
    expect(screen.getByText("The deal as it is now is kept as “Dearer”.")).toBeDefined();
    expect(screen.queryByRole("checkbox")).toBeNull();
  });

  it("are renamed and removed from their menu, and the keyboard goes on from the page where an entry is gone", async () => {
    act(() => keepVersion({ name: "As tendered", note: "To all." }));
    render(<DealEditor />);
    await press("Actions for As tendered");
    await userEvent.click(screen.getByRole("menuitem", { name: "Rename or edit the note…" }));
    await userEvent.clear(screen.getByLabelText("Name"));
    await userEvent.type(screen.getByLabelText("Name"), "As let");
    await press("Change");
    expect(state().versions).toMatchObject([{ name: "As let", note: "To all." }]);
    await press("Actions for As let");
    await userEvent.click(screen.getByRole("menuitem", { name: "Remove" }));
    expect(screen.getByText("No version is kept yet")).toBeDefined();
    await waitFor(() => expect(document.activeElement?.id).toBe(PAGE_TITLE));
    act(undo);
    expect(screen.getByRole("listitem", { name: "As let" })).toBeDefined();
  });

  it("say why one cannot be read with numbers as they are shown", () => {
    act(() => keepVersion({ name: "As tendered", note: "" }));
    const [sound] = state().versions;
    const many = produce(sound!.scenario as Scenario, (draft) => void (draft.run.trials = 2_000_000));
    act(() => dealStore.setState({ versions: [{ ...sound!, scenario: many }] }));
    inStyle("de-DE", shown);
    expect(entry("As tendered").textContent).toContain("1.000.000");
  });

  it("say why one cannot be read, and offer no more than its name, note and removal", async () => {
    act(() => keepVersion({ name: "As tendered", note: "" }));
    const [sound] = state().versions;
    const spoilt = { ...sound!, name: "Spoilt", scenario: { ...(sound!.scenario as object), version: 2 } };
    const changed = { ...sound!, name: "Changed", scenarioSha256: "0".repeat(64) };
    act(() => dealStore.setState({ versions: [spoilt, changed] }));
    shown();
    expect(entry("Spoilt").textContent).toMatch(/Cannot be read: This file is of version 2, made by a newer program/u);
    expect(entry("Changed").textContent).toMatch(/no longer has the hash/u);
    await press("Actions for Spoilt");
    expect(screen.getAllByRole("menuitem").map((item) => item.textContent)).toEqual([
      "Rename or edit the note…",
      "Remove",
    ]);
  });

  it("are found by the menu from any screen", () => {
    act(() => showSection("deal"));
    act(() => obeyMenu("show-versions"));
    expect(viewStore.getState()).toMatchObject({ screen: "deal", section: "versions" });
  });
});
