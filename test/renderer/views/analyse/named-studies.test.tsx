import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useStore } from "zustand";
import { forgetInformation, informationStore } from "#renderer/stores/information-store.ts";
import { NamedStudies } from "#renderer/views/analyse/information/named-studies.tsx";

const input = (id: string, label: string) => ({ id, label, words: label, part: "Outcomes", term: "rate" });
const inputs = [input("outcome.job.rate", "“Job”: rate"), input("outcome.home.rate", "“Home”: rate")];

const Page = () => <NamedStudies inputs={inputs} groups={useStore(informationStore, ({ groups }) => groups)} />;

beforeEach(forgetInformation);
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
  expect(informationStore.getState().groups).toEqual([
    { name: "Pilot", inputs: ["outcome.job.rate", "outcome.home.rate"] },
  ]);
  await userEvent.type(screen.getByLabelText("Name of the study"), "Pilot");
  await userEvent.click(screen.getByLabelText("“Job”: rate"));
  expect(screen.getByRole("button", { name: "Add the study" }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(screen.getByRole("button", { name: "Remove the study Pilot" }));
  expect(informationStore.getState().groups).toEqual([]);
  expect(document.activeElement).toBe(screen.getByLabelText("Name of the study"));
});
