import { beforeEach, expect, it, vi } from "vitest";
import type { DesktopBridge } from "#shared/desktop/contract.ts";

/** A page opened anew: another visit, on the same store of the browser. */
async function visit(): Promise<DesktopBridge["request"]> {
  vi.resetModules();
  return (await import("#renderer/browser-desktop/browser-desktop.ts")).browserDesktop.request;
}

const copy = { handle: undefined, name: "", dealName: "Aspire", edits: 3, text: '{"a":1}' };

beforeEach(() => localStorage.clear());

it("keeps unsaved work over an accidental closing, and gives back the last text", async () => {
  const before = await visit();
  await before["recovery:keep"](copy);
  await before["recovery:keep"]({ ...copy, edits: 4, text: '{"a":2}' });
  expect((await before["recovery:list"]()).copies).toEqual([]);
  const after = await visit();
  const { copies, setAside } = await after["recovery:list"]();
  expect(copies).toMatchObject([{ dealName: "Aspire", edits: 4, file: undefined }]);
  expect(setAside).toBe(0);
  expect(await after["recovery:read"](copies[0]!.id)).toEqual({ kind: "done", value: '{"a":2}' });
  expect(await after["recovery:adopt"](copies[0]!.id)).toMatchObject({ kind: "done", value: { edits: 4 } });
  // It is the copy of this visit now: dropped with it, offered by no other list.
  expect((await after["recovery:list"]()).copies).toEqual([]);
  await after["recovery:drop"]();
  expect((await (await visit())["recovery:list"]()).copies).toEqual([]);
});

it("offers nothing once the deal is saved or the copy discarded", async () => {
  const saved = await visit();
  await saved["recovery:keep"](copy);
  await saved["recovery:drop"]();
  const given = await visit();
  await given["recovery:keep"]({ ...copy, handle: "a.sop.json", name: "a.sop.json" });
  const after = await visit();
  const [left, ...others] = (await after["recovery:list"]()).copies;
  expect(others).toEqual([]);
  expect(left?.file?.name).toBe("a.sop.json");
  expect((await after["recovery:discard"](left!.id)).copies).toEqual([]);
  expect(await after["recovery:read"](left!.id)).toMatchObject({ kind: "refused" });
});

it("sets aside what is no copy, counts it once, and offers the others", async () => {
  localStorage.setItem("recovery broken", "{");
  localStorage.setItem("recovery strange", '{"text":1}');
  await (await visit())["recovery:keep"](copy);
  const after = await visit();
  const first = await after["recovery:list"]();
  expect([first.copies.length, first.setAside]).toEqual([1, 2]);
  const second = await after["recovery:list"]();
  expect([second.copies.length, second.setAside]).toEqual([1, 0]);
});

it("offers the others where there is no room to set one aside", async () => {
  localStorage.setItem("recovery broken", "{");
  await (await visit())["recovery:keep"](copy);
  const after = await visit();
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const list = await after["recovery:list"]();
  full.mockRestore();
  expect(list).toMatchObject({ copies: [{ dealName: "Aspire" }], setAside: 1 });
  expect(localStorage.getItem("recovery broken")).toBe("{");
});

it("says so when the browser keeps nothing more", async () => {
  const here = await visit();
  const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(await here["recovery:keep"](copy)).toMatchObject({
    kind: "refused",
    sentence: expect.stringContaining("Save often"),
  });
  full.mockRestore();
});
