import { beforeAll, describe, expect, it } from "vitest";
import { type AskedReplay, conductReplay } from "#shared/analysis/replay/conduct-replay.ts";
import { rankAmong } from "#shared/analysis/replay/rank-among.ts";
import { rankWords } from "#shared/analysis/replay/rank-words.ts";
import { replayCashCsv } from "#shared/analysis/replay/replay-csv.ts";
import type { ReplayDocument, ReplayedTrial } from "#shared/analysis/replay/replay-document.ts";
import { foundSentence, storyOf } from "#shared/analysis/replay/story.ts";
import { trialsLike } from "#shared/analysis/replay/trials-like.ts";
import { typicalTrial } from "#shared/analysis/replay/typical-trial.ts";
import type { WhereToLook } from "#shared/analysis/replay/where-to-look.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { examples } from "#shared/examples/examples.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { PointTrials } from "#shared/sweep/point-trials.ts";
import { sweptMeasures } from "#shared/sweep/sweep-figures.ts";
import { inProcessCrew, unheard } from "../../support/in-process-crew.ts";
import { plainDeal } from "../../support/plain-deal.ts";

const aspire = examples[0].scenario;
const TRIALS = 120;
const ask = (where: WhereToLook, rest: Partial<AskedReplay> = {}): Promise<ReplayDocument> =>
  conductReplay({ scenario: aspire, seed: 2015, trials: TRIALS, where, ...rest }, inProcessCrew(), unheard);
const measureOf = ({ measures }: ReplayedTrial, id: string) => measures.find((each) => each.id === id)?.value;

describe("a replayed trial", () => {
  let told: ReplayedTrial;
  let document: ReplayDocument;
  beforeAll(async () => {
    document = await ask({ kind: "trial", trial: 17 });
    told = document.told!;
  });

  it("has the ledger's payments and balances, to the penny", () => {
    const ledger = trialLedger(aspire, 2015, 17, "test");
    const pence = (amount: number): number => Math.round(amount * 100);
    const paid = ledger.payments.reduce((sum, row) => sum + pence(row.paid), 0);
    expect(told.rules.reduce((sum, rule) => sum + pence(rule.paid), 0)).toBe(paid);
    expect(pence(measureOf(told, "payments.total")!)).toBe(paid);
    expect(told.months.map(({ balance }) => balance)).toEqual(ledger.account.map(({ balance }) => balance));
    expect(told.rules.reduce((sum, rule) => sum + pence(rule.withheld), 0)).toBe(
      told.caps.reduce((sum, cap) => sum + pence(cap.withheld), 0),
    );
    expect(told.reasons.reduce((sum, { claims }) => sum + claims, 0)).toBe(ledger.claims.length);
  });

  it("moves the balance in every month by what comes in less what goes out", () => {
    let balance = 0;
    for (const month of told.months) {
      balance += month.payments + month.drawn;
      balance -= month.costs + month.toInvestors + month.toProvider + month.toCommissioner;
      expect(balance).toBeCloseTo(month.balance, 6);
    }
    expect(replayCashCsv(document).split("\r\n")).toHaveLength(told.months.length + 2);
  });

  it("puts the draws that stand out first", () => {
    const distances = told.draws.map(({ rank }) => Math.abs(rank - 0.5));
    expect(distances).toEqual([...distances].toSorted((a, b) => b - a));
    expect(told.draws.length).toBeGreaterThan(20);
  });

  it("is told in sentences with its figures", () => {
    const story = storyOf(document).join(" ");
    expect(story).toContain("171 people start");
    expect(story).toContain("1,354 claims are made.");
    expect(story).toContain("The cap per person withholds £28,650, first from claims of Mar 2016");
    expect(foundSentence(document)).toBe("Trial 17, as it was asked for.");
    const one = { ...document, where: { kind: "near", figure: "payments.total" }, whereWords: "so rare" } as const;
    expect(foundSentence(one)).toBe(`Trial 17, the only one of ${TRIALS} so rare.`);
  });

  it("counts inputs and caps as grammar does", () => {
    const unusual = told.draws.slice(0, 1).map((draw) => ({ ...draw, rank: 0.95 }));
    const story = (change: Partial<ReplayedTrial>): string =>
      storyOf({ ...document, told: { ...told, ...change } }).join(" ");
    const many = (count: number) => ({ draws: Array.from({ length: count }, () => unusual[0]!) });
    expect(story(many(3))).not.toContain("So ");
    expect(story(many(4))).toContain(" So is one other input.");
    expect(story(many(5))).toContain(" So are 2 other inputs.");
    expect(story({ draws: [{ ...unusual[0]!, rank: 0.3 }] })).toContain("none lies in its lowest or highest tenth.");
    const caps = [{ cap: "the caps of rules and their groups", withheld: 2400, firstMonth: 8 }];
    expect(story({ caps })).toContain("The caps of rules and their groups withhold £2,400, first from claims of ");
  });
});

describe("a typical trial", () => {
  it("is of those that are asked for, and the same on any number of workers", async () => {
    const lost = await ask({ kind: "when", question: "payments.overBudget", happens: true });
    expect(lost.alike).toBeGreaterThan(10);
    expect(lost.alike).toBeLessThan(TRIALS);
    expect(measureOf(lost.told!, "payments.total")).toBeGreaterThan(aspire.payment.budget!.value);
    const kept = await ask({ kind: "when", question: "payments.overBudget", happens: false });
    expect(kept.alike + lost.alike).toBe(TRIALS);
    const range = await ask({ kind: "range", figure: "payments.total", from: 1.3e6, to: 1.45e6, closed: false });
    expect(measureOf(range.told!, "payments.total")).toBeGreaterThanOrEqual(1.3e6);
    expect(measureOf(range.told!, "payments.total")).toBeLessThan(1.45e6);
    const again = await conductReplay(
      { scenario: aspire, seed: 2015, trials: TRIALS, where: range.where },
      inProcessCrew(3),
      unheard,
    );
    expect(again).toEqual(range);
  });

  it("is of those in which an input lies in its lowest or highest tenth", async () => {
    const input = "outcome.move-in.rate";
    const drawn = (document: ReplayDocument) => document.told!.draws.find((draw) => draw.input === input)!;
    const [low, high] = await Promise.all(
      (["lowest", "highest"] as const).map((tenth) => ask({ kind: "input", input, tenth })),
    );
    expect([low!.alike, high!.alike]).toEqual([12, 12]);
    expect(drawn(low!).rank).toBeLessThan(0.1);
    expect(drawn(high!).rank).toBeGreaterThan(0.9);
    expect((await ask({ kind: "input", input: "toString", tenth: "lowest" })).told).toBeUndefined();
  });

  it("is none where none is like that, and says so", async () => {
    const none = await ask({ kind: "range", figure: "payments.total", from: 9e9, to: 1e10, closed: true });
    expect(none.told).toBeUndefined();
    expect(foundSentence(none)).toBe(
      `None of ${TRIALS} trials is one with “Payments, total” from £9,000,000,000 to £10,000,000,000.`,
    );
    expect(storyOf(none)).toEqual([]);
  });

  it("is the one in the middle of a row of numbers, and the first of several alike", () => {
    const scenario = plainDeal();
    const point = (payments: readonly number[]): PointTrials => ({
      scenario,
      columns: sweptMeasures.map((id) =>
        Float64Array.from(payments, (each) => (id === "payments.total" ? each : Number.NaN)),
      ),
    });
    const five = point([10, 50, 30, 20, 40]);
    expect(typicalTrial([0, 1, 2, 3, 4], five)).toBe(2);
    expect(typicalTrial([0, 3], five)).toBe(0);
    expect(typicalTrial([], five)).toBeUndefined();
    const futures = { deal: compileDeal(scenario), seed: 1, point: five, beside: new Map() };
    const range = (closed: boolean): readonly number[] =>
      trialsLike({ kind: "range", figure: "payments.total", from: 20, to: 40, closed }, futures);
    expect(range(false)).toEqual([2, 3]);
    expect(range(true)).toEqual([2, 3, 4]);
  });

  it("has a rank that counts ties half, and words for it", () => {
    expect(rankAmong(2, Float64Array.of(1, 2, 2, 3, Number.NaN))).toBe(0.5);
    expect(rankAmong(9, Float64Array.of(1, 2))).toBe(1);
    expect([0.5, 0.05, 0.85, 0.3, 0.999].map(rankWords)).toEqual([
      "about the middle of all futures",
      "lower than in 9 of 10 futures",
      "higher than in 8 of 10 futures",
      "lower than in 70 of 100 futures",
      "higher than in 99 of 100 futures",
    ]);
  });

  it("of a deal without chance, investors or caps tells what there is", async () => {
    const plain = await conductReplay(
      { scenario: plainDeal(), seed: 1, trials: 5, where: { kind: "all" } },
      inProcessCrew(),
      unheard,
    );
    const story = storyOf(plain).join(" ");
    expect(story).toContain("Nothing is uncertain in this deal but luck.");
    expect(story).toContain("10 people start.");
    expect(story).toContain("“Rule job” pays most, £1,000 for 10 claims. No cap withholds anything.");
    expect(story).toContain("In all £1,000 is paid, about the middle of all futures.");
    expect(story).toContain("The provider keeps £1,000.");
    expect(story).toContain("No capital is drawn.");
  });
});
