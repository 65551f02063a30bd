import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { EarlyTerminationFields } from "#renderer/views/editor/sections/early-termination-fields.tsx";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { deal, openDeal } from "./open-example.ts";

const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole("button", { name })[0]!);
afterEach(cleanup);

it("edits what a contract needs to go on: outcomes, a rate, or both, each said in words", async () => {
  openDeal("investment");
  render(<EarlyTerminationFields />);
  await press(/Add a test date$/u);
  expect(screen.getByText(/unless 10 outcomes have been achieved by then\.$/u)).toBeTruthy();
  await press(/Add a minimum of performance$/u);
  await userEvent.selectOptions(screen.getByLabelText("Of"), deal().outcomes[1]!.name);
  expect(deal().capital.earlyTermination).toEqual({
    testMonth: 12,
    minimumOutcomes: 10,
    minimumPerformance: { performance: { kind: "outcomeRate", outcome: deal().outcomes[1]!.id }, minimum: 0.1 },
  });
  expect(screen.getByText(/and the rate of “.*” is at least 10%\.$/u)).toBeTruthy();
  await press("Outcomes counted: All that people achieve");
  await userEvent.click(screen.getByRole("menuitemcheckbox", { name: deal().outcomes[0]!.name }));
  await userEvent.keyboard("{Escape}");
  expect(screen.getByText(/unless 10 of “First assessment” have been achieved by then and/u)).toBeTruthy();
  await press("Outcomes counted: First assessment");
  await userEvent.click(screen.getByRole("menuitemcheckbox", { name: deal().outcomes[0]!.name }));
  await userEvent.keyboard("{Escape}");
  expect(deal().capital.earlyTermination!.outcomes).toBeUndefined();
  await press("Remove a minimum of outcomes");
  expect(checkScenario(JSON.parse(JSON.stringify(deal()))).kind).toBe("valid");
  await press("Remove a minimum of performance");
  expect(screen.getAllByText(/State a minimum of outcomes, of performance, or both\./u).length).toBeGreaterThan(0);
});
