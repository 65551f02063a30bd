import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import type { ExportGoingOn } from "#renderer/stores/export-store.ts";
import { ExportLine } from "#renderer/views/app/export-line.tsx";
import { exportWords } from "#renderer/views/app/export-words.ts";

afterEach(cleanup);

function going(change: Partial<ExportGoingOn> = {}): ExportGoingOn {
  const work = { done: 41_800, total: 100_000, of: "trials" } as const;
  return { id: 1, name: "a.trials.csv", doing: "writing", work, cancel: vi.fn<() => void>(), ...change };
}

it("says how far an export is, to those who see it and those who do not", () => {
  render(<ExportLine going={going()} />);
  const bar = screen.getByRole("progressbar", { name: "Exporting a.trials.csv" });
  expect(bar.getAttribute("aria-valuetext")).toBe("41%, 41,800 of 100,000 trials");
  expect((bar as HTMLProgressElement).position).toBeCloseTo(0.418);
  expect(screen.getByText("41%, 41,800 of 100,000 trials")).toBeTruthy();
});

it("is cancelled by its button and by Escape within it", async () => {
  const line = going();
  render(<ExportLine going={line} />);
  const button = screen.getByRole("button", { name: "Cancel the export of a.trials.csv" });
  await userEvent.click(button);
  expect(line.cancel).toHaveBeenCalledTimes(1);
  button.focus();
  await userEvent.keyboard("{Escape}");
  expect(line.cancel).toHaveBeenCalledTimes(2);
});

it("cannot be cancelled once all is written", () => {
  render(<ExportLine going={going({ doing: "putting-in-place" })} />);
  expect(screen.getByRole<HTMLButtonElement>("button").disabled).toBe(true);
});

it("is never told to be all done before it is, and counts nothing where nothing is known", () => {
  expect(exportWords({ doing: "writing", work: { done: 99_999, total: 100_000, of: "trials" } })).toBe(
    "99%, 99,999 of 100,000 trials",
  );
  expect(exportWords({ doing: "writing", work: { done: 1, total: 4 } })).toBe("25%");
  expect(exportWords({ doing: "writing", work: undefined })).toBe("Writing");
});
