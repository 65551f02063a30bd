import { platform } from "./stand-in-platform.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RecoveryCopy } from "#shared/desktop/recovery.ts";
import { examples } from "#shared/examples/examples.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt, undo } from "#renderer/stores/edit-deal.ts";
import { fileStore } from "#renderer/stores/file-store.ts";
import { keepRecoveryCopy } from "#renderer/stores/keep-recovery-copy.ts";
import { isEdited, openExample } from "#renderer/stores/open-deal.ts";
import { askForRecovery, offerRecovery, recoverDeal } from "#renderer/stores/recover-deal.ts";
import { recoverLater, recoveryStore } from "#renderer/stores/recovery-store.ts";
import { saveDeal } from "#renderer/stores/save-deal.ts";
import { viewStore } from "#renderer/stores/view-store.ts";

const edit = (value: unknown): void => putAt("price", ["payment", "rateCard", 0, "price", "value"], value);
const kept = () =>
  platform.asked.flatMap(({ channel, details }) =>
    channel === "recovery:keep" ? [details as { edits: number; text: string; handle: string | undefined }] : [],
  );
const asked = (channel: string) => platform.asked.filter((request) => request.channel === channel).length;
const copy: RecoveryCopy = { id: "c-1", dealName: "Aspire", keptAt: 0, edits: 3, file: undefined };
const text = (price: unknown): string =>
  serialiseScenario(examples[0].scenario).replace(/"price": \{\s*"value": \d+/u, `"price": {"value": ${String(price)}`);

let stop = (): void => undefined;
beforeEach(async () => {
  vi.useFakeTimers();
  platform.reset();
  recoverLater();
  stop = keepRecoveryCopy();
  await openExample(examples[0]);
  platform.asked.length = 0;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("keeping a copy", () => {
  it("is done within three seconds of an edit, of all edits till then, and not again without one", async () => {
    edit(701);
    edit(702);
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatchObject({ edits: 2, text: expect.stringContaining("702") });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(kept()).toHaveLength(1);
  });

  it("does not wait for a pause: someone who never stops typing is kept too", async () => {
    for (let second = 0; second < 10; second++) {
      edit(700 + second);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(kept().length).toBeGreaterThanOrEqual(4);
  });

  it("is done for a deal with problems, which could not be saved", async () => {
    edit(-20);
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept()[0]!.text).toContain("-20");
  });

  it("ends when all edits are undone, and when the deal is saved", async () => {
    edit(701);
    await vi.advanceTimersByTimeAsync(3000);
    undo();
    expect(asked("recovery:drop")).toBe(1);
    edit(702);
    await saveDeal();
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept()).toHaveLength(1);
    edit(703);
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept()[1]).toMatchObject({ edits: 1, handle: "h-new" });
  });

  it("says once when nothing can be kept", async () => {
    platform.keep = { kind: "refused", sentence: "The disk is full." };
    edit(701);
    await vi.advanceTimersByTimeAsync(2000);
    expect(viewStore.getState().notice?.sentence).toBe("The disk is full.");
    viewStore.setState({ notice: undefined });
    edit(702);
    await vi.advanceTimersByTimeAsync(2000);
    expect(viewStore.getState().notice).toBeUndefined();
  });
});

describe("recovering", () => {
  it("opens the deal edited, under its file, with the edits of both sessions counted", async () => {
    platform.leftoverText = { kind: "done", value: text(4321) };
    platform.adopts = { kind: "done", value: { handle: "h-7", name: "mine.sop.json", edits: 3 } };
    await recoverDeal(copy);
    expect(dealStore.getState().scenario!.payment.rateCard[0]).toMatchObject({ price: { value: 4321 } });
    expect(fileStore.getState()).toMatchObject({ handle: "h-7", name: "mine.sop.json" });
    expect(isEdited()).toBe(true);
    edit(4322);
    await vi.advanceTimersByTimeAsync(3000);
    expect(kept().at(-1)).toMatchObject({ edits: 4, handle: "h-7" });
    expect(asked("recovery:drop")).toBe(0);
  });

  it("opens one with problems as it was, to be mended", async () => {
    platform.leftoverText = { kind: "done", value: text(-20) };
    await recoverDeal(copy);
    expect(dealStore.getState().scenario!.payment.rateCard[0]).toMatchObject({ price: { value: -20 } });
  });

  it.each([
    ["broken off", () => text(1).slice(0, 900)],
    ["of another kind", () => '{"format":"holiday"}'],
    ["with fields no edit makes", () => text(1).replace("{", '{"__proto__":{"x":1},"extra":2,')],
    ["with words for numbers", () => text('"much"')],
  ])("sets a copy aside that is %s, says so, and leaves the open deal", async (_what, spoilt) => {
    const before = dealStore.getState().scenario;
    platform.leftoverText = { kind: "done", value: spoilt() };
    await recoverDeal(copy);
    expect(recoveryStore.getState().refusal).toContain("damaged");
    expect(asked("recovery:set-aside")).toBe(1);
    expect(asked("recovery:adopt")).toBe(0);
    expect(dealStore.getState().scenario).toBe(before);
  });

  it("asks before it takes the place of unsaved work, and then takes nothing", async () => {
    edit(701);
    platform.unsaved = "cancel";
    platform.leftoverText = { kind: "done", value: text(4321) };
    await recoverDeal(copy);
    expect(asked("recovery:adopt")).toBe(0);
  });

  it("is offered at the start only where something was left, and says so when asked in vain", async () => {
    await offerRecovery();
    expect(recoveryStore.getState().shown).toBe(false);
    await askForRecovery();
    expect(viewStore.getState().notice?.sentence).toBe("There is no unsaved work to recover.");
    platform.leftovers = { copies: [copy], setAside: 1 };
    await offerRecovery();
    expect(recoveryStore.getState()).toMatchObject({ shown: true, copies: [copy], setAside: 1 });
  });
});
