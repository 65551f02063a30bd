import { platform } from "../../stores/stand-in-platform.ts";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { useScenario } from "#renderer/stores/use-stores.ts";
import { CrashBoundary } from "#renderer/views/app/crash-boundary.tsx";

/** A screen with a mistake of ours: it cannot show a deal named "bad". */
function Screen() {
  const { deal } = useScenario();
  if (deal.name === "bad") throw new Error("a mistake of ours");
  return <p>{deal.name}</p>;
}

function Window() {
  const scenario = useScenario();
  return (
    <CrashBoundary showing={[scenario]}>
      <Screen />
    </CrashBoundary>
  );
}

beforeEach(async () => {
  platform.reset();
  // React and the boundary both report the crash, as they should.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  await openExample(examples[0]);
  putAt("name", ["deal", "name"], "bad");
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it("tells a screen that breaks in a sentence, without words for programmers, and keeps the deal", () => {
  render(<Window />);
  expect(screen.getByRole("alert").textContent).toMatch(/has a mistake and cannot be shown.*Your deal is still here/);
  expect(screen.getByRole("alert").textContent).not.toMatch(/Error|a mistake of ours/);
  expect(dealStore.getState().scenario!.deal.name).toBe("bad");
});

it("shows the screen again once the step that broke it is undone", async () => {
  render(<Window />);
  await userEvent.click(screen.getByRole("button", { name: "Undo the last step" }));
  expect(screen.getByText(examples[0].scenario.deal.name)).toBeTruthy();
});

it("shows it again by itself when the deal changes", async () => {
  render(<Window />);
  putAt("name", ["deal", "name"], "good");
  expect(await screen.findByText("good")).toBeTruthy();
});

it("saves a copy of the deal", async () => {
  render(<Window />);
  await userEvent.click(screen.getByRole("button", { name: "Save a copy…" }));
  expect(platform.asked.map(({ channel }) => channel)).toContain("file:save-as");
});
