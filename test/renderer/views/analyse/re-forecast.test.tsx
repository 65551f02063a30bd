import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conductReForecast } from "#shared/analysis/re-forecast/conduct-re-forecast.ts";
import type { Actuals } from "#shared/model/actuals.ts";
import { forgetAnalyses } from "#renderer/stores/analyse-deal.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { editDeal, undo } from "#renderer/stores/edit-deal.ts";
import { reForecastStore, usualReForecast } from "#renderer/stores/re-forecast-store.ts";
import { showAnalysis, viewStore } from "#renderer/stores/view-store.ts";
import { AnalysePage } from "#renderer/views/analyse/analyse-page.tsx";
import { inProcessCrew, unheard } from "../../../shared/support/in-process-crew.ts";
import { openDeal } from "../editor/open-example.ts";
import { answer, asked, standInForWorkers } from "./stand-in-worker.ts";

const known: Actuals = {
  throughMonth: 2,
  starts: [{ byMonth: [14, 15, 14] }],
  achieved: [{ outcome: "move-in", byMonth: [1, 3, 6] }],
};

beforeEach(() => {
  standInForWorkers();
  openDeal("deal");
  dealStore.setState({ variants: [], versions: [], variant: undefined, analyses: undefined });
  reForecastStore.setState(usualReForecast, true);
  editDeal("trials", (draft) => void (draft.run.trials = 20));
  showAnalysis("re-forecast");
});
afterEach(() => {
  cleanup();
  act(() => forgetAnalyses());
  viewStore.setState({ notice: undefined, screen: "deal" });
});

const actuals = (): Actuals => dealStore.getState().analyses!.actuals!;
const keep = (kept: Actuals): void => dealStore.setState({ analyses: { actuals: kept } });
const click = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const cell = (name: string): HTMLInputElement => screen.getByRole("textbox", { name });

async function forecast(): Promise<void> {
  const message = asked.at(-1)!;
  if (message.analysis !== "reForecast") throw new Error(`${message.analysis} was asked`);
  const document = await conductReForecast(message.asked, inProcessCrew(), unheard);
  act(() => answer({ kind: "done", job: message.job, document }));
}

describe("the re-forecast's page", () => {
  it("begins with a month that is typed, and asks for a forecast of it", async () => {
    render(<AnalysePage />);
    expect(asked).toHaveLength(0);
    await click("Type the first month");
    await userEvent.type(cell("Starts in Jan 2015"), "14{Enter}");
    expect(actuals()).toEqual({ throughMonth: 0, starts: [{ byMonth: [14] }], achieved: [] });
    await click("Add Feb 2015");
    await expect.poll(() => document.activeElement).toBe(cell("Starts in Feb 2015"));
    await click("Add Mar 2015");
    expect(actuals().starts[0]!.byMonth).toEqual([14, 0, 0]);
    expect(asked.at(-1)).toMatchObject({ analysis: "reForecast", asked: { actuals: actuals(), draws: 400 } });
    await userEvent.selectOptions(screen.getByLabelText("Known to the end of"), "Jan 2015");
    expect(actuals().throughMonth).toBe(0);
    act(() => undo());
    expect(actuals().throughMonth).toBe(2);
  });

  it("tells the forecast beside the plan, in sentences, a picture and tables", async () => {
    keep(known);
    render(<AnalysePage />);
    await forecast();
    expect(screen.getByText(/^Known to the end of Mar 2015, payments are expected/u)).toBeDefined();
    expect(screen.getByText(/^400 draws of the inputs, weighed/u)).toBeDefined();
    expect(screen.getByRole("img", { name: "Paid by the end of each month" })).toBeDefined();
    const outcomes = within(screen.getByRole("region", { name: "People and outcomes, so far and in the end" }));
    expect(outcomes.getByRole("row", { name: /^People who start 4\d(?:\.\d)? 43 171/u })).toBeDefined();
    const table = within(screen.getByRole("region", { name: "What has happened, by month" }));
    expect(table.getByRole("row", { name: /^So far 43 10$/u })).toBeDefined();
    expect(table.getByRole("row", { name: /^Planned by then 4\d(?:\.\d)? 1\d/u })).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText("Draws weighed for each trial"), "100");
    expect(asked.at(-1)).toMatchObject({ asked: { draws: 2000 } });
  });

  it("adds an outcome with the stages before it, and takes out a stage with those after it", async () => {
    keep({ ...known, achieved: [] });
    render(<AnalysePage />);
    await click("Columns…");
    await userEvent.click(screen.getByRole("checkbox", { name: "Accommodation kept 3 months" }));
    expect(actuals().achieved.map(({ outcome }) => outcome)).toEqual(["move-in", "accommodation-3"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Moved into accommodation" }));
    expect(actuals().achieved).toEqual([]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Payments, to be checked against the terms" }));
    expect(actuals().payments).toEqual([0, 0, 0]);
    expect(screen.queryByRole("checkbox", { name: /six sessions/iu })).toBeNull();
  });

  it("tells a column that does not fit the deal any more, and lets it be taken out", async () => {
    keep({
      ...known,
      starts: [{ segment: "gone", byMonth: [14, 15, 14] }],
      achieved: [{ outcome: "constructor", byMonth: [0, 0, 0] }],
    });
    render(<AnalysePage />);
    expect(screen.getByRole("alert").textContent).toContain("This deal has no outcome “constructor”.");
    expect(asked).toHaveLength(0);
    await click("Columns…");
    await userEvent.click(screen.getByRole("checkbox", { name: "No outcome of this deal: constructor" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Starts by segment" }));
    expect(actuals()).toEqual({ throughMonth: 2, starts: [{ byMonth: [14, 15, 14] }], achieved: [] });
    expect(asked.length).toBeGreaterThan(0);
  });

  it("refuses a number that cannot be at its place, and what does not fit the deal below the table", async () => {
    keep(known);
    render(<AnalysePage />);
    const field = cell("Moved into accommodation in Feb 2015");
    await userEvent.clear(field);
    await userEvent.type(field, "2.5{Enter}");
    expect(screen.getByText("People are counted in whole numbers, from 0. 2.5 was not taken.")).toBeDefined();
    expect(actuals().achieved[0]!.byMonth).toEqual([1, 3, 6]);
    await userEvent.clear(field);
    await userEvent.type(field, "90{Enter}");
    expect(screen.queryByText(/was not taken/u)).toBeNull();
    expect(screen.getByRole("alert").textContent).toContain(
      "By Feb 2015 (month 1) more people have achieved “Moved into accommodation” than started.",
    );
    expect(asked.at(-1)).not.toMatchObject({ asked: { actuals: actuals() } });
  });

  it("takes a block of a spreadsheet from a cell on, or nothing of it", () => {
    keep(known);
    render(<AnalysePage />);
    const paste = (text: string): boolean =>
      fireEvent.paste(cell("Starts in Feb 2015"), { clipboardData: { getData: () => text } });
    paste("16\t2\n17\t5\n18\t4\n");
    expect(actuals()).toEqual({
      throughMonth: 3,
      starts: [{ byMonth: [14, 16, 17, 18] }],
      achieved: [{ outcome: "move-in", byMonth: [1, 2, 5, 4] }],
    });
    const before = actuals();
    paste("16\t2.5\t9\n17\tx");
    const told = screen.getByText("Nothing was pasted:").closest("[role=alert]")!.textContent;
    expect(told).toContain("Row 1, Moved into accommodation: People are counted in whole numbers");
    expect(told).toContain("Row 1: “9” has no column. Add it under Columns.");
    expect(told).toContain("Row 2, Moved into accommodation: “x”");
    expect(actuals()).toBe(before);
    expect(paste("16")).toBe(true);
  });

  it("takes a whole table that is pasted or opened, and tells every fault of one that is none", async () => {
    render(<AnalysePage />);
    await click("Paste or open a table…");
    const text = screen.getByLabelText("A table by month, copied from a spreadsheet");
    fireEvent.change(text, { target: { value: "month,starts\n0,x\n2,3\n" } });
    await click("Take the table");
    expect(screen.getByText(/^Row 2: starts is “x”/u)).toBeDefined();
    expect(screen.getByText(/^Row 3: “2” is month 2/u)).toBeDefined();
    const file = new File(["month;starts;move-in\n1 January 2015;14;1\nFeb-15;15;2\n"], "a.csv");
    await userEvent.upload(screen.getByLabelText("File with a table of what has happened"), file);
    await screen.findByRole("region", { name: "What has happened, by month" });
    expect(actuals()).toEqual({
      throughMonth: 1,
      starts: [{ byMonth: [14, 15] }],
      achieved: [{ outcome: "move-in", byMonth: [1, 2] }],
    });
    await click("Remove");
    expect(screen.getByText("Nothing is known yet of what has happened")).toBeDefined();
    act(() => undo());
    expect(actuals().throughMonth).toBe(1);
  });

  it("counts starts by segment where a deal has several, or all together", async () => {
    editDeal("segments", (draft) => {
      const [one] = draft.cohort.segments;
      draft.cohort.segments.push({ ...one!, id: "others", name: "Others" });
    });
    keep(known);
    render(<AnalysePage />);
    await click("Columns…");
    await userEvent.click(screen.getByRole("checkbox", { name: "Starts by segment" }));
    expect(actuals().starts.map(({ segment }) => segment)).toEqual(["young-people", "others"]);
    await userEvent.keyboard("{Escape}");
    await userEvent.type(cell("Starts: Others in Feb 2015"), "7{Enter}");
    await click("Columns…");
    await userEvent.click(screen.getByRole("checkbox", { name: "Starts by segment" }));
    expect(actuals().starts).toEqual([{ byMonth: [0, 7, 0] }]);
  });
});
