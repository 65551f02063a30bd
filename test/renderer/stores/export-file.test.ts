import { platform } from "./stand-in-platform.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { WorkDone } from "#shared/report/file-pieces.ts";
import { exportFile } from "#renderer/stores/export-file.ts";
import { cancelLastExport, exportStore } from "#renderer/stores/export-store.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const notice = () => viewStore.getState().notice;
const goingOn = () => exportStore.getState().goingOn;
const channels = () => platform.asked.map(({ channel }) => channel);
/** As many bytes as are written at once. */
const aWrite = "x".repeat(512 * 1024);

/** Pieces that a test makes one by one, and which tell when nobody asks for more. */
function pieces() {
  const steps: ((piece: string | Error | undefined) => void)[] = [];
  const left = vi.fn<() => void>();
  const source: AsyncIterableIterator<string> = {
    next: () =>
      new Promise((resolve, reject) => {
        steps.push((piece) => {
          if (piece instanceof Error) reject(piece);
          else if (piece === undefined) resolve({ done: true, value: undefined });
          else resolve({ done: false, value: piece });
        });
      }),
    return: async () => {
      left();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => source,
  };
  const make = async (piece: string | Error | undefined): Promise<void> => {
    await vi.waitFor(() => expect(steps.length).toBeGreaterThan(0));
    steps.shift()!(piece);
    // Until what follows from it has been asked.
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { source, left, make };
}

beforeEach(() => {
  // However busy the machine is, what is made in no time is written in one go.
  vi.spyOn(performance, "now").mockReturnValue(0);
  platform.reset();
  viewStore.setState({ notice: undefined });
});

afterEach(() => void vi.restoreAllMocks());

describe("an export of a file", () => {
  it("tells with its end what its pieces said of the file", async () => {
    const note = "One rule is left out.";
    await exportFile({
      kind: "rate-card-csv",
      name: "A deal",
      pieces: (tell) => (tell({ done: 1, total: 1, note }), ["x"]),
    });
    expect(notice()).toMatchObject({ tone: "info", sentence: "Exported out.csv. One rule is left out." });
  });

  it("is written piece by piece, shows how far it is, and tells that it is done", async () => {
    const { source, make } = pieces();
    let tell: (work: WorkDone) => void = () => undefined;
    const exported = exportFile({ kind: "trials-csv", name: "A deal", pieces: (told) => ((tell = told), source) });
    await vi.waitFor(() => expect(goingOn()).toMatchObject([{ name: "out.csv", doing: "writing", work: undefined }]));
    tell({ done: 40, total: 100, of: "trials" });
    await make(aWrite);
    expect(goingOn()).toMatchObject([{ work: { done: 40, total: 100, of: "trials" } }]);
    expect(channels()).toEqual(["export:begin", "export:write"]);
    await make("the rest");
    await make(undefined);
    await exported;
    expect(channels()).toEqual(["export:begin", "export:write", "export:write", "export:finish"]);
    expect(platform.exported()).toBe(`${aWrite}the rest`);
    expect(platform.asked[0]!.details).toEqual({ kind: "trials-csv", suggestedName: "a-deal" });
    expect(notice()).toEqual({ tone: "good", sentence: "Exported out.csv." });
    expect(goingOn()).toEqual([]);
  });

  it("shows how far it is while a piece is still being made", async () => {
    const { source, make } = pieces();
    let tell: (work: WorkDone) => void = () => undefined;
    const exported = exportFile({ kind: "scenario-pack", name: "A deal", pieces: (told) => ((tell = told), source) });
    await vi.waitFor(() => expect(goingOn()).toHaveLength(1));
    tell({ done: 40, total: 100 });
    expect(goingOn()).toMatchObject([{ work: { done: 40, total: 100 } }]);
    await make(undefined);
    await exported;
    tell({ done: 100, total: 100 });
    expect(goingOn()).toEqual([]);
  });

  it("cancelled midway ends at once, says that nothing was written, and asks for no more pieces", async () => {
    const { source, left, make } = pieces();
    const exported = exportFile({ kind: "trials-csv", name: "A deal", pieces: () => source });
    await make(aWrite);
    cancelLastExport();
    await exported;
    expect(channels()).toEqual(["export:begin", "export:write", "export:abandon"]);
    expect(notice()).toEqual({ tone: "info", sentence: "Cancelled: nothing was written to out.csv." });
    expect(goingOn()).toEqual([]);
    await make("late");
    expect(left).toHaveBeenCalled();
    expect(channels()).toHaveLength(3);
  });

  it("refused midway tells why, and neither writes nor finishes any more", async () => {
    const { source, left, make } = pieces();
    const exported = exportFile({ kind: "trials-csv", name: "A deal", pieces: () => source });
    await make(aWrite);
    platform.write = { kind: "refused", sentence: "The disk is full." };
    await make(aWrite);
    await exported;
    expect(channels()).toEqual(["export:begin", "export:write", "export:write"]);
    expect(notice()).toEqual({ tone: "error", sentence: "The disk is full." });
    expect(goingOn()).toEqual([]);
    expect(left).toHaveBeenCalled();
  });

  it("whose pieces cannot be made is given up, and says why", async () => {
    const { source, make } = pieces();
    const exported = exportFile({ kind: "trials-csv", name: "A deal", pieces: () => source });
    await make(new Error("It stopped."));
    await exported;
    expect(channels()).toEqual(["export:begin", "export:abandon"]);
    expect(notice()).toEqual({ tone: "error", sentence: "It stopped." });
    expect(goingOn()).toEqual([]);
  });

  it("that cannot even begin to be made says why, and asks for no place", async () => {
    const unmade = (): never => {
      throw new Error("It cannot be made.");
    };
    await exportFile({ kind: "trials-csv", name: "A deal", pieces: unmade });
    expect(channels()).toEqual([]);
    expect(notice()).toEqual({ tone: "error", sentence: "It cannot be made." });
  });

  it("of which no place was chosen makes nothing and tells nothing", async () => {
    platform.begin = { kind: "cancelled" };
    const { source, left } = pieces();
    await exportFile({ kind: "trials-csv", name: "A deal", pieces: () => source });
    expect(left).toHaveBeenCalled();
    expect(notice()).toBeUndefined();
    expect(goingOn()).toEqual([]);
  });

  it("goes on beside another, and Cancel ends the one that began last", async () => {
    const [one, other] = [pieces(), pieces()];
    const first = exportFile({ kind: "trials-csv", name: "One", pieces: () => one.source });
    await one.make("one");
    const second = exportFile({ kind: "summary-csv", name: "Other", pieces: () => other.source });
    await other.make("other");
    expect(goingOn()).toHaveLength(2);
    cancelLastExport();
    await second;
    expect(goingOn()).toHaveLength(1);
    await one.make(undefined);
    await first;
    expect(platform.exported()).toBe("one");
    expect(notice()).toEqual({ tone: "good", sentence: "Exported out.csv." });
  });
});
