import { describe, expect, it } from "vitest";
import type { AskedDealSpace } from "#shared/analysis/deal-space/asked-deal-space.ts";
import { conductDealSpace } from "#shared/analysis/deal-space/conduct-deal-space.ts";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { evenlySpaced } from "#shared/analysis/deal-space/map-size.ts";
import { bestWords, spaceSentences } from "#shared/analysis/deal-space/space-words.ts";
import type { PartyTest } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { findTerm } from "#shared/sweep/find-term.ts";
import type { VariedTerm } from "#shared/sweep/varied-term.ts";
import { cost, input, outcome, people } from "../../support/deal-parts.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

/** The provider gets all that is paid, p n, and spends 2,000. */
const linear = plainDeal({
  cohort: { segments: [people("all", 20)] },
  costs: { lines: [cost("work", "provider", { kind: "oneOff", month: 0 }, 2000)] },
  capital: {
    providerPayment: {
      kind: "fee",
      perMonth: input(0),
      firstMonth: 0,
      lastMonth: 0,
      perStart: input(0),
      shareAtRisk: { value: 0, status: "illustrative" },
    },
  },
});

const tests: readonly PartyTest[] = [
  { party: "commissioner", figure: "payments.total.mean", limit: "atMost", level: 3000 },
  { party: "provider", figure: "provider.margin.mean", limit: "atLeast", level: 0 },
];

function axis(scenario: Scenario, name: string, low: number, high: number, points: number): VariedTerm {
  const found = findTerm(scenario, name);
  if (found.kind === "refused") throw new Error(found.sentence);
  return { ...found.term, name, values: evenlySpaced(low, high, points) };
}

const asked = (points: number, rest: Partial<AskedDealSpace> = {}): AskedDealSpace => ({
  scenario: linear,
  seed: 1,
  trials: 2,
  tests,
  x: axis(linear, "price.job", 50, 250, points),
  y: axis(linear, "referrals.all", 5, 45, points),
  ...rest,
});

const at = ({ x, y }: DealSpaceDocument, place: number): readonly [price: number, people: number] => [
  x.values[place % x.values.length]!,
  y.values[Math.floor(place / x.values.length)]!,
];

describe("a deal space", () => {
  it("has the analytic boundaries of a deal without chance at every point, simulated or not", async () => {
    const map = await conductDealSpace(asked(41), inProcessCrew(), unheard);
    expect(map.points).toHaveLength(1681);
    map.points.forEach(({ passes }, place) => {
      const [price, count] = at(map, place);
      expect({ place, passes }).toEqual({ place, passes: [price * count <= 3000, price * count >= 2000] });
    });
    const states = new Set(map.points.map(({ state }) => state));
    expect([...states].toSorted()).toEqual(["between", "simulated"]);
    expect(map.simulated.points).toBeLessThan(1681 / 2);
    const [price, count] = at(map, map.fair!);
    expect(Math.abs(price * count - 2500)).toBeLessThan(25);
    const [commissioner, provider] = map.parties.map(({ best }) => at(map, best!));
    expect(commissioner![0] * commissioner![1]).toBe(2000);
    expect(provider![0] * provider![1]).toBe(3000);
    const worth = map.points.map((_, place) => at(map, place)).map(([p, n]) => p * n);
    const asGood = [2000, 3000].map((best) => worth.filter((each) => each === best).length - 1);
    expect(map.parties.map((each) => each.asGood)).toEqual(asGood);
    expect(asGood[0]).toBeGreaterThan(1);
    expect(bestWords(map.parties[0]!)).toBe(`Best for the commissioner, as good as ${asGood[0]!} others`);
    expect(bestWords({ ...map.parties[0]!, asGood: 0 })).toBe("Best for the commissioner");
  }, 30_000);

  it("is the same map on any number of workers, and offers a whole one early", async () => {
    const deal = { ...linear, outcomes: [outcome("job", { rate: 0.6 })] };
    const some = asked(17, { scenario: deal, trials: 30 });
    const maps: DealSpaceDocument[] = [];
    const alone = await conductDealSpace(some, inProcessCrew(), {
      progress: () => undefined,
      offer: (_, sumUp) => void maps.push(sumUp()),
    });
    expect(await conductDealSpace(some, inProcessCrew(3), unheard)).toEqual(alone);
    expect(maps[0]!.points.every(({ values }) => values[0] !== null)).toBe(true);
    expect(maps[0]!.simulated.points).toBeLessThan(alone.simulated.points);
  }, 30_000);

  it("has the figures of a run of the deal at a point", async () => {
    const deal = { ...linear, outcomes: [outcome("job", { rate: 0.6 })] };
    const map = await conductDealSpace(asked(5, { scenario: deal, trials: 30 }), inProcessCrew(), unheard);
    const here = {
      ...deal,
      payment: { ...deal.payment, rateCard: [{ ...deal.payment.rateCard[0]!, price: input(150) }] },
    };
    const there = { ...here, cohort: { ...here.cohort, segments: [people("all", 25)] } };
    const own = await conductDealSpace(asked(3, { scenario: there, trials: 30 }), inProcessCrew(), unheard);
    const place = map.points.findIndex((_, index) => at(map, index).join() === "150,25");
    expect(map.points[place]!.values).toEqual(own.now.map(({ estimate }) => estimate!.value));
  });

  it("leaves out what is no deal, and says who would sign nowhere", async () => {
    const map = await conductDealSpace(
      asked(5, { x: axis(linear, "price.job", -100, 20, 5), tests: tests.slice(1) }),
      inProcessCrew(),
      unheard,
    );
    expect(map.points.filter(({ state }) => state === "noDeal")).toHaveLength(20);
    expect(map.share).toBe(0);
    expect(map.fair).toBeUndefined();
    expect(spaceSentences(map)[0]).toBe(
      "Nowhere on this map would every party sign: the provider would sign at none of its points.",
    );
    expect(spaceSentences(map)[1]).toBe("At 80% of its points the terms leave no valid deal.");
  });
});
