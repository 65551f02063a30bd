import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { showDialog, viewStore } from "#renderer/stores/view-store.ts";
import { workbenchStore } from "#renderer/stores/workbench-store.ts";
import { matches } from "#renderer/views/palette/palette-entries.ts";
import { Palette } from "#renderer/views/palette/palette.tsx";
import { openDeal } from "../editor/open-example.ts";

const names = (): readonly string[] => screen.queryAllByRole("menuitem").map((item) => item.textContent ?? "");
const type = (text: string): Promise<unknown> => userEvent.keyboard(text);
describe("the palette", () => {
  beforeEach(() => {
    workbenchStore.setState({ perspective: "all" });
    openDeal("deal");
    render(<Palette />);
    act(() => showDialog("palette"));
  });
  afterEach(() => {
    cleanup();
    viewStore.setState({ dialog: undefined });
  });

  it("does what was typed and chosen, and closes", async () => {
    await type("or’s res{Enter}");
    await waitFor(() => expect(workbenchStore.getState().perspective).toBe("investor"));
    expect(viewStore.getState().dialog).toBeUndefined();
  });

  it("finds a named thing of the deal and leads to its page", async () => {
    await type("assess rule");
    expect(names().length).toBeGreaterThan(1);
    expect(names().every((name) => name.includes("assessment"))).toBe(true);
    await type("{Enter}");
    await waitFor(() => expect(viewStore.getState().section).toBe("rate-card"));
  });

  it("finds every figure by the words of its name, with its value, and leads to its field", async () => {
    await type("third p");
    expect(names()).toEqual(["Third assessment: price£200"]);
    await type("{Enter}");
    await waitFor(() => expect(viewStore.getState().section).toBe("rate-card"));
  });

  it("lists no figures until something is looked for", async () => {
    const some = names().length;
    await type("t cap");
    expect(names()).toContain("Payment: contract cap£1,500,000");
    await userEvent.clear(screen.getByRole("searchbox"));
    await waitFor(() => expect(names()).toHaveLength(some));
  });

  it("leads to a part of the results, and its heading has the focus", async () => {
    await type("or and cash{Enter}");
    await waitFor(() => expect(viewStore.getState().screen).toBe("results"));
  });

  it("says when nothing is found", async () => {
    await type("zzz");
    expect(names()).toEqual(["Nothing has these words in its name."]);
  });
});

describe("the palette without a deal", () => {
  it("offers only what can be done without one", () => {
    dealStore.setState({ scenario: undefined, step: "" });
    render(<Palette />);
    act(() => showDialog("palette"));
    expect(names().some((name) => name.startsWith("Save"))).toBe(false);
    expect(names().some((name) => name.startsWith("Open a file"))).toBe(true);
    cleanup();
    viewStore.setState({ dialog: undefined });
  });
});

describe("words that were typed", () => {
  it("are found in any order and in capitals or not, every one of them", () => {
    expect(matches("Job, 13 weeks Outcome", "WEEKS job")).toBe(true);
    expect(matches("Job, 13 weeks Outcome", "weeks jobs")).toBe(false);
    expect(matches("Anything", "")).toBe(true);
  });
});
