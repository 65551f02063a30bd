import { describe, expect, it } from "vitest";
import { firstTrialsOf, paymentPictureOf } from "#scripts/gallery/payment-picture-of.ts";
import { examples, themes } from "#shared/examples/examples.ts";
import { paymentPictures } from "#shared/examples/payment-picture.ts";
import { scenarioHash } from "#shared/report/scenario-hash.ts";
import { exampleOf } from "./example-runs.ts";

const renew = "Run `npm run gallery`, which takes some minutes.";

describe("the picture of a shipped deal's payments", () => {
  it.each(examples)("is of $title as it ships, by its own seed", ({ id, scenario }) => {
    const picture = paymentPictures[id];
    expect(picture?.scenarioHash, renew).toBe(scenarioHash(scenario));
    expect(picture?.seed).toBe(scenario.run.seed);
    expect(picture?.histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(picture?.trials);
  });

  it.each(examples)("is what the engine says of the first trials of $title", ({ id, scenario }) => {
    expect(paymentPictures[id]?.firstTrials, renew).toEqual(firstTrialsOf(scenario));
  });

  it("is what the engine says to the last trial", { timeout: 120_000 }, () => {
    expect(paymentPictures["quality-education-india"], renew).toEqual(
      paymentPictureOf(exampleOf("quality-education-india")),
    );
  });
});

describe("what deals teach", () => {
  it("has several deals for every word, and a word for every deal", () => {
    for (const { themes: taught } of examples) expect(taught.length).toBeGreaterThan(0);
    for (const theme of Object.keys(themes))
      expect(
        examples.filter((example) => (example.themes as readonly string[]).includes(theme)).length,
      ).toBeGreaterThan(1);
  });
});
