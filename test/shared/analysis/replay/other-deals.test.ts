import { describe, expect, it } from "vitest";
import { type AskedReplay, conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import type { ReplayDocument } from "#shared/analysis/replay/replay-document.ts";
import { storyOf, thereSentence } from "#shared/analysis/replay/story.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { examples } from "#shared/examples/examples.ts";
import { paidByName } from "#shared/model/measure-names.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { withValue } from "#shared/sweep/with-value.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const aspire = examples[0].scenario;
const TRIALS = 200;
const ask = (where: WhereToLook, rest: Partial<AskedReplay> = {}): Promise<ReplayDocument> =>
  conductReplay({ scenario: aspire, seed: 2015, trials: TRIALS, where, ...rest }, inProcessCrew(), unheard);
const paidIn = ({ told }: ReplayDocument): number => told!.measures.find(({ id }) => id === "payments.total")!.value!;

describe("a future of another deal", () => {
  it("at other terms has their payments: prices doubled pay twice, people and luck stay", async () => {
    const scenario = plainDeal();
    const once = await ask({ kind: "trial", trial: 3 }, { scenario });
    const twice = await ask(
      { kind: "trial", trial: 3 },
      { scenario, there: { kind: "terms", terms: [{ term: "prices", value: 2 }] } },
    );
    expect(paidIn(twice)).toBe(2 * paidIn(once));
    expect(twice.told!.starts).toBe(once.told!.starts);
    expect(thereSentence(twice)).toBe(
      "This is a future of the deal with “All prices” at 200%, not of the deal as it stands.",
    );
    expect(thereSentence(once)).toBeUndefined();
  });

  it("under stresses, together, has what they change and adds up", async () => {
    const stressed = await ask(
      { kind: "trial", trial: 17 },
      { there: { kind: "stress", stresses: ["referrals", "effect"], own: [] } },
    );
    const plain = await ask({ kind: "trial", trial: 17 });
    const referrals = ({ told }: ReplayDocument): number => told!.starts;
    expect(referrals(stressed)).toBeLessThan(0.8 * referrals(plain));
    expect(stressed.thereWords).toBe("under “Referrals −30%” and “Effect halved”");
    const pence = stressed.told!.rules.reduce((sum, { paid }) => sum + Math.round(paid * 100), 0);
    expect(pence).toBe(Math.round(paidIn(stressed) * 100));
  });

  it("may be late, or another deal altogether, told in its own months", async () => {
    const late = await ask({ kind: "all" }, { there: { kind: "otherwise", dimension: "delay", value: 6 } });
    expect(late.told!.months.slice(0, 6).every(({ payments }) => payments === 0)).toBe(true);
    const capped = await ask(
      { kind: "when", question: "cap.contract.binds", happens: true },
      {
        there: {
          kind: "deal",
          scenario: withValue(aspire, ["payment", "contractCap", "value"], 500_000) as Scenario,
          words: "as in “Low cap”",
        },
      },
    );
    expect(paidIn(capped)).toBe(500_000);
    expect(capped.thereWords).toBe("as in “Low cap”");
    const later = { ...aspire, deal: { ...aspire.deal, startMonth: "2016-01" } };
    const told = await ask(
      { kind: "trial", trial: 17 },
      { there: { kind: "deal", scenario: later, words: "a year later" } },
    );
    expect(told.scenario.startMonth).toBe("2016-01");
    expect(storyOf(told).join(" ")).toContain("first from claims of Mar 2017");
  });

  it("says that rates are told as drawn where what differs moves effects after they are", async () => {
    const none = await ask(
      { kind: "trial", trial: 17 },
      { there: { kind: "otherwise", dimension: "effect", value: 0 } },
    );
    const { achieved, without } = none.told!.outcomes.find(({ outcome }) => outcome === "move-in")!;
    expect(achieved).toBe(without);
    expect(storyOf(none)[0]).toMatch(
      /Rates with the service are told as they were drawn; what differs in this deal moves/u,
    );
    expect(storyOf(await ask({ kind: "trial", trial: 17 }))[0]).not.toContain("as they were drawn");
  });

  it("is refused in words where the deal at hand leaves none", async () => {
    for (const [there, sentence] of [
      [{ kind: "terms", terms: [{ term: "price.none", value: 1 }] }, "nothing named “price.none”"],
      [{ kind: "terms", terms: [{ term: "cap", value: -1 }] }, "There is no such deal: "],
      [{ kind: "stress", stresses: ["rain"], own: [] }, "There is no stress of this name."],
    ] as const)
      await expect(ask({ kind: "all" }, { there })).rejects.toThrow(sentence);
  });

  it("forecast from what has happened adds up, and is found by its number among those of the forecast", async () => {
    const starts = [{ byMonth: [10, 8, 12] }];
    const there: AskedReplay["there"] = {
      kind: "actuals",
      actuals: { throughMonth: 2, starts, achieved: [] },
      draws: 2000,
    };
    const told = await ask({ kind: "near", figure: paidByName(2) }, { there });
    expect(told.thereWords).toBe("forecast from what had happened by the end of Mar 2015");
    const again = await ask({ kind: "trial", trial: told.trial! }, { there });
    expect(again.told).toEqual(told.told);
    const beyond = await ask({ kind: "trial", trial: TRIALS }, { there });
    expect(beyond.told).toBeUndefined();
    const pence = told.told!.rules.reduce((sum, { paid }) => sum + Math.round(paid * 100), 0);
    expect(pence).toBe(Math.round(paidIn(told) * 100));
  });
});
