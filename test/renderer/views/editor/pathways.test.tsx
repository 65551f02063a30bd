import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { produce } from "immer";
import { afterEach, describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealProblems } from "#renderer/stores/deal-problems.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { OutcomePathwaysCard } from "#renderer/views/editor/sections/outcome-pathways-card.tsx";
import { pathwaysOf } from "#renderer/views/editor/sections/outcome-pathways.ts";
import { OutcomeSegmentRates } from "#renderer/views/editor/sections/outcome-segment-rates.tsx";
import { addSegment, removeSegment } from "#renderer/views/editor/sections/people-segment-edits.ts";
import { deal, openDeal, small } from "./open-example.ts";

const figure = (value: number) => ({ value, status: "illustrative" as const });
const stage = (id: string, rate: number, baseline: number, after?: string) =>
  ({
    kind: "binary",
    id,
    name: `Stage ${id}`,
    ...(after === undefined ? {} : { after }),
    withService: { statedAs: "rate", rate: figure(rate) },
    baseline: figure(baseline),
    delay: { months: figure(3), drawn: "perTrial" },
    afterDropOut: "none",
  }) as const;

/** a → b → c, and nothing paid for b. */
const staged: Scenario = produce(small, (draft) => {
  draft.outcomes = [stage("a", 0.8, 0.5), stage("b", 0.5, 0.4, "a"), stage("c", 0.5, 0.5, "b")];
  draft.payment.rateCard = [{ ...draft.payment.rateCard[0]!, id: "pay-c", outcome: "c", name: "Paid for c" }];
  draft.savings = [];
  draft.costs.lines = [];
  delete draft.payment.exclusiveGroups;
});
const afters = (): readonly string[] =>
  deal().outcomes.map((outcome) => `${outcome.id}<${"after" in outcome ? (outcome.after ?? "") : ""}`);
const click = (name: RegExp): void => void fireEvent.click(screen.getByRole("button", { name }));
const show = (): void => {
  openDeal("outcomes", staged);
  render(<OutcomePathwaysCard />);
};
afterEach(cleanup);

describe("a pathway", () => {
  it("reaches the product of its rates, with the service and without", () => {
    const [pathway] = pathwaysOf(staged);
    expect(pathway!.map(({ reached }) => Number(reached!.toFixed(6)))).toEqual([0.8, 0.4, 0.2]);
    expect(pathway!.map(({ reachedAnyway }) => Number(reachedAnyway!.toFixed(6)))).toEqual([0.5, 0.2, 0.1]);
  });

  it("counts a rate stated as odds: 2 to 1 on a baseline of a half is two thirds", () => {
    const odds = produce(staged, (draft) => {
      const first = draft.outcomes[0]!;
      if (first.kind === "binary") first.withService = { statedAs: "oddsRatio", ratio: figure(2) };
    });
    expect(pathwaysOf(odds)[0]![0]!.reached).toBeCloseTo(2 / 3, 10);
  });

  it("is in no funnel while its stages form a loop", () => {
    const loop = produce(staged, (draft) => {
      (draft.outcomes[0] as { after?: string }).after = "c";
    });
    expect(pathwaysOf(loop)).toEqual([]);
  });
});

describe("a funnel", () => {
  it("opens a stage's fields and takes another rate", () => {
    show();
    click(/^Stage b: reached by 40% of those who start, 20% without the service$/u);
    const rate = screen.getByRole("textbox", { name: "With the service" });
    fireEvent.change(rate, { target: { value: "25" } });
    fireEvent.keyDown(rate, { key: "Enter" });
    expect(screen.getByRole("button", { name: /^Stage c: reached by 10% of those/u })).toBeTruthy();
  });

  it("adds a stage between two, valid at once", () => {
    show();
    click(/^Stage a:/u);
    click(/^Add a stage after it$/u);
    expect(afters()).toEqual(["a<", "stage<a", "b<stage", "c<b"]);
    expect(dealProblems(deal())).toEqual([]);
  });

  it("moves a stage earlier, up to the start", () => {
    show();
    click(/^Stage b:/u);
    click(/^Move earlier$/u);
    expect(afters()).toEqual(["a<b", "b<", "c<a"]);
    expect(dealStore.getState().step).toBe("moving a stage earlier");
    expect(dealProblems(deal())).toEqual([]);
  });

  it("closes over a stage that is removed, and keeps one that is paid for", () => {
    show();
    click(/^Stage c:/u);
    expect(screen.getByRole("button", { name: /^Remove$/u })).toHaveProperty("disabled", true);
    click(/^Stage b:/u);
    click(/^Remove$/u);
    expect(afters()).toEqual(["a<", "c<a"]);
  });
});

describe("rates of a group", () => {
  it("start as everyone's, are taken away again, and go with the group", () => {
    openDeal("outcomes", staged);
    addSegment();
    render(<OutcomeSegmentRates index={0} />);
    click(/^Add an own baseline of Stage a, New group$/u);
    expect(deal().outcomes[0]).toMatchObject({ bySegment: { group: { baseline: { value: 0.5 } } } });
    expect(dealProblems(deal())).toEqual([]);
    click(/^Remove the own baseline of Stage a, New group$/u);
    expect(deal().outcomes[0]).not.toHaveProperty("bySegment");
    click(/^Add an own with the service of Stage a, New group$/u);
    removeSegment(1);
    expect(deal().cohort.segments).toHaveLength(1);
    expect(deal().outcomes[0]).not.toHaveProperty("bySegment");
  });
});
