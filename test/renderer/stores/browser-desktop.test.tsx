import { beforeEach, expect, it, vi } from "vitest";
import type { ExportKind, OpenedFile, Reply } from "#shared/desktop/contract.ts";
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

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function begun(kind: ExportKind): Promise<string> {
  const reply = await desktop.request["export:begin"]({ kind, suggestedName: "aspire" });
  if (reply.kind !== "done") throw new Error("not begun");
  return reply.value.handle;
}

async function exported(kind: ExportKind, pieces: readonly string[]): Promise<void> {
  const handle = await begun(kind);
  for (const piece of pieces) await desktop.request["export:write"]({ handle, bytes: bytesOf(piece) });
  expect(await desktop.request["export:finish"](handle)).toMatchObject({ kind: "done" });
}

it("saves by a download under the suggested name", async () => {
  const reply = await desktop.request["file:save-as"]({ suggestedName: "aspire.sop.json", text: "{}" });
  expect(reply).toMatchObject({ kind: "done", value: { name: "aspire.sop.json" } });
  expect(downloads).toEqual([{ name: "aspire.sop.json", address: "blob:here" }]);
});

it("gives each export the ending that the app gives it", async () => {
  for (const kind of ["results-json", "summary-csv", "trials-csv", "data-dictionary-csv"] as const)
    await exported(kind, []);
  expect(downloads.map(({ name }) => name)).toEqual([
    "aspire.results.json",
    "aspire.summary.csv",
    "aspire.trials.csv",
    "aspire.dictionary.csv",
  ]);
});

it("downloads an export once it is whole, all of it, and nothing of one that is given up", async () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return "blob:here";
  };
  const { request } = desktop;
  const given = await begun("trials-csv");
  await request["export:write"]({ handle: given, bytes: bytesOf("half") });
  await request["export:abandon"](given);
  expect(await request["export:write"]({ handle: given, bytes: bytesOf("more") })).toMatchObject({ kind: "refused" });
  expect(await request["export:finish"](given)).toMatchObject({ kind: "refused" });
  expect(downloads).toEqual([]);
  await exported("trials-csv", ["tri", "als"]);
  expect(downloads.map(({ name }) => name)).toEqual(["aspire.trials.csv"]);
  expect(made.map(({ size }) => size)).toEqual([6]);
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
