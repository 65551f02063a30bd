import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beforeADeal } from "./states/before-a-deal.ts";
import { inTheEditor } from "./states/in-the-editor.ts";
import { ofAnEmptyDeal } from "./states/of-an-empty-deal.ts";
import { ofAnalyses } from "./states/of-analyses.ts";
import { ofResults } from "./states/of-results.ts";
import { StateWalk } from "./states/state-walk.ts";

/** A bound on hanging: each goes through some twenty states. */
const timeout = 240_000;

/** Every screen and what can lie over it, once each; a state on what the last left. All barriers are told together. */
describe("every state of the window", () => {
  let walk: StateWalk;
  beforeAll(async () => {
    walk = await StateWalk.begin();
  });
  afterAll(() => walk.end());

  it("before a deal", { timeout }, () => beforeADeal(walk));
  it("in the editor", { timeout }, () => inTheEditor(walk));
  it("of results", { timeout }, () => ofResults(walk));
  it("of analyses", { timeout }, () => ofAnalyses(walk));
  it("of an empty deal", { timeout }, () => ofAnEmptyDeal(walk));

  it("has nothing that would bar anybody, and complained of nothing", () => {
    expect(walk.found).toEqual([]);
    expect(walk.states.length).toBeGreaterThan(50);
    expect(walk.launched.complaints).toEqual([]);
  });
});
