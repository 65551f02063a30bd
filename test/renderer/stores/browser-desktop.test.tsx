import { beforeEach, expect, it, vi } from "vitest";
import type { OpenedFile, Reply } from "#shared/desktop/contract.ts";
import { desktop } from "#renderer/desktop.ts";

/** No desktop is on the window here, as in an ordinary browser. */
let downloads: { name: string; address: string }[] = [];

beforeEach(() => {
  downloads = [];
  URL.createObjectURL = () => "blob:here";
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    downloads.push({ name: this.download, address: this.href });
  });
});

it("saves by a download under the suggested name", async () => {
  const reply = await desktop.request["file:save-as"]({ suggestedName: "aspire.sop.json", text: "{}" });
  expect(reply).toMatchObject({ kind: "done", value: { name: "aspire.sop.json" } });
  expect(downloads).toEqual([{ name: "aspire.sop.json", address: "blob:here" }]);
});

it("gives each export the ending that the app gives it", async () => {
  for (const kind of ["results-json", "summary-csv", "trials-csv", "data-dictionary-csv"] as const)
    await desktop.request["export:save"]({ kind, suggestedName: "aspire", text: "" });
  expect(downloads.map(({ name }) => name)).toEqual([
    "aspire.results.json",
    "aspire.summary.csv",
    "aspire.trials.csv",
    "aspire.dictionary.csv",
  ]);
});

it("opens a file that is dropped on the page, and does not leave the page for it", async () => {
  const heard = vi.fn<(file: Reply<OpenedFile>) => void>();
  const stop = desktop.on["file:opened"](heard);
  const drop = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), {
    dataTransfer: { files: [{ name: "mine.sop.json", text: () => Promise.resolve("{}") }] },
  });
  document.dispatchEvent(drop);
  expect(drop.defaultPrevented).toBe(true);
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledWith({
      kind: "done",
      value: { handle: "mine.sop.json", name: "mine.sop.json", text: "{}" },
    }),
  );
  stop();
  document.dispatchEvent(new Event("drop"));
  expect(heard).toHaveBeenCalledTimes(1);
});

it("warns before the page is left with unsaved edits, and not otherwise", async () => {
  const leave = (): boolean => {
    const event = new Event("beforeunload", { cancelable: true });
    globalThis.dispatchEvent(event);
    return event.defaultPrevented;
  };
  await desktop.request["window:document"]({ name: "aspire", edited: true });
  expect(document.title).toBe("• aspire");
  expect(leave()).toBe(true);
  await desktop.request["window:document"]({ name: "aspire", edited: false });
  expect(leave()).toBe(false);
});

it("reads a certificate that is picked, and refuses what is too large to be one", async () => {
  vi.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function pick(this: HTMLInputElement) {
    Object.defineProperty(this, "files", { value: [picked] });
    this.dispatchEvent(new Event("change"));
  });
  let picked = { name: "run.certificate.json", size: 900, text: () => Promise.resolve("{}") };
  expect(await desktop.request["certificate:open"]()).toEqual({
    kind: "done",
    value: { name: "run.certificate.json", text: "{}" },
  });
  picked = { ...picked, name: "film.json", size: 100_001 };
  expect(await desktop.request["certificate:open"]()).toEqual({
    kind: "refused",
    sentence: "“film.json” is too large to be a run certificate.",
  });
});
