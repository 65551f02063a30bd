import "../../stores/stand-in-platform.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { prefer } from "#renderer/stores/preferences-store.ts";
import { keepContrast } from "#renderer/views/app/keep-contrast.ts";

/** What the system asks for, and who listens for a change of it. */
const system = { asks: "", changed: new Set<() => void>() };
const systemAsks = (query: string): void => {
  system.asks = query;
  for (const change of system.changed) change();
};

let stop = (): void => undefined;
beforeEach(async () => {
  system.asks = "";
  vi.stubGlobal("matchMedia", (query: string) => ({
    get matches() {
      return system.asks === query;
    },
    addEventListener: (_: string, change: () => void) => system.changed.add(change),
    removeEventListener: (_: string, change: () => void) => system.changed.delete(change),
  }));
  await prefer(usualPreferences);
  stop = keepContrast();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const contrast = (): string | undefined => document.documentElement.dataset["contrast"];

describe("high contrast", () => {
  it("is there while it is preferred", async () => {
    expect(contrast()).toBeUndefined();
    await prefer({ theme: "high-contrast" });
    expect(contrast()).toBe("more");
    await prefer({ theme: "dark" });
    expect(contrast()).toBeUndefined();
  });

  it.each(["(prefers-contrast: more)", "(forced-colors: active)"])("is there while the system asks by %s", (query) => {
    systemAsks(query);
    expect(contrast()).toBe("more");
    systemAsks("");
    expect(contrast()).toBeUndefined();
  });

  it("leaves with what keeps it", () => {
    stop();
    expect(system.changed.size).toBe(0);
  });
});
