import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { hintFor, hints, seeHint } from "#renderer/stores/hints.ts";
import { preferencesStore } from "#renderer/stores/preferences-store.ts";

beforeEach(() => {
  platform.reset();
  preferencesStore.setState(usualPreferences, true);
});

describe("a hint", () => {
  it("is shown on its own pages, one at a time, until it was seen", () => {
    expect(hintFor("rate-card", [])?.id).toBe("drag-a-price");
    expect(hintFor("rate-card", ["drag-a-price"])?.id).toBe("every-figure-has-a-source");
    expect(hintFor("deal", [])?.id).toBe("results-are-live");
    expect(
      hintFor(
        "rate-card",
        hints.map(({ id }) => id),
      ),
    ).toBeUndefined();
  });

  it("once seen is kept with the preferences, each once, and other preferences stay", () => {
    preferencesStore.setState({ theme: "dark" });
    seeHint("drag-a-price");
    seeHint("results-are-live");
    seeHint("drag-a-price");
    expect(preferencesStore.getState()).toMatchObject({
      theme: "dark",
      hintsSeen: ["drag-a-price", "results-are-live"],
    });
  });
});
