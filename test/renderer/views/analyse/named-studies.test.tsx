import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { undo } from "#renderer/stores/edit-deal.ts";
import { useDeal } from "#renderer/stores/use-stores.ts";
import { NamedStudies } from "#renderer/views/analyse/information/named-studies.tsx";
import { openDeal } from "../editor/open-example.ts";

const input = (id: string, label: string) => ({ id, label, words: label, part: "Outcomes", term: "rate" });
const inputs = [input("outcome.job.rate", "“Job”: rate"), input("outcome.home.rate", "“Home”: rate")];

const Page = () => <NamedStudies inputs={inputs} groups={useDeal(({ analyses }) => analyses?.studies) ?? []} />;
const studies = () => dealStore.getState().analyses?.studies;

beforeEach(() => {
  openDeal("deal");
  dealStore.setState({ analyses: undefined });
});
afterEach(cleanup);

it("a study is named, made of the inputs that it tells, asked of the analysis, and taken away again, by keyboard", async () => {
  render(<Page />);
  const add = screen.getByRole("button", { name: "Add the study" });
  expect(add.hasAttribute("disabled")).toBe(true);
  await userEvent.type(screen.getByLabelText("Name of the study"), " Pilot ");
  await userEvent.type(screen.getByLabelText("Find inputs"), "job");
  expect(screen.queryByLabelText("“Home”: rate")).toBeNull();
  screen.getByLabelText("“Job”: rate").focus();
  await userEvent.keyboard(" ");
  await userEvent.clear(screen.getByLabelText("Find inputs"));
  await userEvent.type(screen.getByLabelText("Find inputs"), "home");
  await userEvent.click(screen.getByLabelText("“Home”: rate"));
  // What is chosen stays in sight, whatever is looked for.
  expect(screen.getByLabelText<HTMLInputElement>("“Job”: rate").checked).toBe(true);
  screen.getByRole("button", { name: "Add the study" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByLabelText("Name of the study"));
  expect(studies()).toEqual([{ name: "Pilot", inputs: ["outcome.job.rate", "outcome.home.rate"] }]);
  await userEvent.type(screen.getByLabelText("Name of the study"), "Pilot");
  await userEvent.click(screen.getByLabelText("“Job”: rate"));
  expect(screen.getByRole("button", { name: "Add the study" }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Remove the study Pilot" }));
  expect(studies()).toEqual([]);
  expect(document.activeElement).toBe(screen.getByLabelText("Name of the study"));
  act(() => undo());
  expect(studies()).toHaveLength(1);
});
