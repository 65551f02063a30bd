import { platform } from "./stand-in-platform.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { examples } from "#shared/examples/examples.ts";
import { fileStyle } from "#shared/format/number-style.ts";
import { shownStyle } from "#shared/format/shown-style.ts";
import { keepChecking } from "#renderer/stores/check-deal.ts";
import { dealProblems } from "#renderer/stores/deal-problems.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { putAt } from "#renderer/stores/edit-deal.ts";
import { keepNumbers, numbersStore } from "#renderer/stores/numbers-store.ts";
import { openExample } from "#renderer/stores/open-deal.ts";
import { prefer } from "#renderer/stores/preferences-store.ts";
import { answer, startOver, startStore } from "#renderer/stores/start-store.ts";

const shown = (): string => {
  expect(numbersStore.getState()).toBe(shownStyle());
  return shownStyle().locale;
};

describe("the style of numbers", () => {
  let stop: () => void;
  beforeEach(async () => {
    platform.reset();
    startOver();
    await prefer(usualPreferences);
    stop = keepNumbers();
  });
  afterEach(async () => {
    await prefer(usualPreferences);
    stop();
  });

  it("is British until a person prefers another, at once", async () => {
    expect(shown()).toBe("en-GB");
    await prefer({ numbers: "de-DE" });
    expect(shown()).toBe("de-DE");
    await prefer({ numbers: "en-GB" });
    expect(shownStyle()).toBe(fileStyle);
  });

  it("is that of the computer where a person prefers so, of the nearest country there is", async () => {
    await prefer({ numbers: "system" });
    // The computer of these tests is Belgian and speaks French.
    await vi.waitFor(() => expect(shown()).toBe("fr-FR"));
  });

  it("stays British for a preference this version does not know", async () => {
    await prefer({ numbers: "xx-XX" });
    expect(shown()).toBe("en-GB");
  });

  it("turns what is half answered with it, and back", async () => {
    answer(["people", "count", "value"], "1,234.5");
    answer(["outcomes", 0, "withService", "low"], "12.5%");
    answer(["outcomes", 0, "price", "value"], "2.6k");
    answer(["payment", "budget"], "1,2 or so");
    const typed = () => {
      const { people, outcomes, payment } = startStore.getState().draft;
      return [people.count.value, outcomes[0]!.withService.low, outcomes[0]!.price.value, payment.budget];
    };
    await prefer({ numbers: "de-DE" });
    expect(typed()).toEqual(["1234,5", "12,5%", "2,6k", "1,2 or so"]);
    await prefer({ numbers: "en-GB" });
    expect(typed()).toEqual(["1234.5", "12.5%", "2.6k", "1.2 or so"]);
  });

  it("is that of what keeps a deal from being run, also of what was known of it before", async () => {
    await openExample(examples[0]);
    putAt("share", ["payment", "payers", 0, "share", "value"], 0.625);
    const { scenario } = dealStore.getState();
    const sentences = () => dealProblems(scenario!).map(({ sentence }) => sentence);
    const [british] = sentences();
    expect(british).toMatch(/add up to 9\d\.\d+ %\.$/u);
    await prefer({ numbers: "de-DE" });
    expect(sentences()).toEqual([british!.replace(/(\d)\.(\d)/u, "$1,$2")]);
    await prefer({ numbers: "en-GB" });
    expect(sentences()).toEqual([british]);
  });

  it("has the checks of the open deal told anew in it", async () => {
    await openExample(examples[0]);
    const end = keepChecking();
    await vi.waitFor(() => expect(platform.told.some(({ kind }) => kind === "check")).toBe(true));
    await prefer({ numbers: "de-DE" });
    const asked = platform.told.filter((message) => message.kind === "check");
    expect(asked.map(({ numbers }) => numbers.locale)).toEqual(["en-GB", "de-DE"]);
    end();
  });
});
