import { describe, expect, it } from "vitest";
import type { Scenario } from "#shared/model/scenario.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import type { FromWorker } from "#shared/run/protocol.ts";
import { runInWorkers, type WorkersRun } from "#shared/run/run-in-workers.ts";
import { serveChunks } from "#shared/run/serve-chunks.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { input, outcome, people, rule } from "../support/deal-parts.ts";
import { inProcessPort, type InProcessPort } from "../support/in-process-port.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { tableOf } from "../support/run-deal.ts";

const RUN = 3;
const SEED = 77;
const TRIALS = 1030;
const scenario = plainDeal({
  cohort: { segments: [people("all", { family: "uniform", low: 5, high: 20 })], withinPersonCorrelation: input(0.3) },
  outcomes: [outcome("home", { rate: { family: "beta", alpha: 3, beta: 2 } }), outcome("job", { rate: 0.4 })],
  payment: { rateCard: [rule("home", 500), rule("job", 900, { evidence: 0.8 })] },
});
const { columns } = new ChunkRunner(scenario).layout;

interface Started {
  readonly table: TrialsTable;
  readonly ports: readonly InProcessPort[];
  readonly ended: Promise<"done" | "cancelled">;
}

function start(ports: readonly InProcessPort[], rest: Partial<WorkersRun> = {}, deal: Scenario = scenario): Started {
  const table = new TrialsTable(columns, TRIALS);
  return { table, ports, ended: runInWorkers({ run: RUN, scenario: deal, seed: SEED, table, ports, ...rest }) };
}

const ports = (count: number): readonly InProcessPort[] => Array.from({ length: count }, () => inProcessPort());

const bits = (table: TrialsTable): readonly string[] =>
  Array.from({ length: columns }, (_, column) =>
    new BigUint64Array(table.column(column, TRIALS).slice().buffer).join(" "),
  );

/** A worker that breaks at its second chunk. */
const brittlePort = (): InProcessPort =>
  inProcessPort((post) => {
    let chunks = 0;
    const body = serveChunks(post);
    return (message) => {
      if (message.kind === "chunk" && ++chunks === 2)
        post({ kind: "broke", run: message.run, message: "out of memory" }, []);
      else body(message);
    };
  });

/** Until every message that is under way has arrived. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

describe("runInWorkers", () => {
  it.each([1, 2, 4, 9])("fills the same bits on %i workers as without any", async (count) => {
    const run = start(ports(count));
    expect(await run.ended).toBe("done");
    expect(run.table.contiguous).toBe(TRIALS);
    expect(bits(run.table)).toEqual(bits(tableOf(scenario, TRIALS, SEED).table));
  });

  it("gives every worker something to do, and each chunk to one of them", async () => {
    const run = start(ports(3));
    await run.ended;
    const firsts = run.ports.map(({ heard }) => heard.flatMap((each) => (each.kind === "chunk" ? [each.first] : [])));
    expect(firsts.every((list) => list.length > 0)).toBe(true);
    const all = firsts.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it("begins each worker once, before its first chunk", async () => {
    const run = start(ports(2));
    await run.ended;
    for (const { heard } of run.ports) {
      expect(heard.filter(({ kind }) => kind === "begin")).toHaveLength(1);
      expect(heard[0]!.kind).toBe("begin");
    }
  });

  it("keeps no more workers busy than asked, later all, and fills the same bits", async () => {
    const waiting = ports(3);
    let done = 0;
    const begunAt: number[] = [];
    const watched = waiting.map((port) => ({
      ...port,
      post: (message: Parameters<InProcessPort["post"]>[0]) => {
        if (message.kind === "begin") begunAt.push(done);
        port.post(message);
      },
    }));
    const run = start(watched, { progress: (trials) => (done = trials), atOnce: () => (done < 300 ? 1 : 3) });
    expect(await run.ended).toBe("done");
    expect(begunAt[0]).toBe(0);
    // The answer of a chunk gives out before it is counted.
    expect(begunAt.slice(1).every((trials) => trials >= 300)).toBe(true);
    expect(begunAt).toHaveLength(3);
    expect(bits(run.table)).toEqual(bits(tableOf(scenario, TRIALS, SEED).table));
  });

  it("tells how many trials are done, up to all of them", async () => {
    const told: number[] = [];
    await start(ports(2), { progress: (done) => told.push(done) }).ended;
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(TRIALS);
  });

  it("ends as cancelled when asked to stop, keeping what is done", async () => {
    let done = 0;
    const run = start(ports(2), { progress: (trials) => (done = trials), isCancelled: () => done >= 200 });
    expect(await run.ended).toBe("cancelled");
    expect(run.table.contiguous).toBeGreaterThanOrEqual(150);
    expect(run.table.contiguous).toBeLessThan(TRIALS);
  });

  it("can be cancelled before the first chunk", async () => {
    const run = start(ports(2), { isCancelled: () => true });
    expect(await run.ended).toBe("cancelled");
    expect(run.table.contiguous).toBe(0);
    expect(run.ports.flatMap(({ heard }) => heard).every(({ kind }) => kind === "begin")).toBe(true);
  });

  it("rejects with the message of a worker that breaks", async () => {
    // Two groups of one id are refused before a run; a worker that meets them all the same breaks.
    const { segments } = scenario.cohort;
    const unfit: Scenario = { ...scenario, cohort: { ...scenario.cohort, segments: [...segments, ...segments] } };
    await expect(start(ports(2), {}, unfit).ended).rejects.toThrow("share a stream");
  });

  it("rejects when one of several workers breaks in the middle", async () => {
    await expect(start([...ports(2), brittlePort()]).ended).rejects.toThrow("out of memory");
  });

  it("gives out and tells nothing more once a worker has broken", async () => {
    let told = 0;
    const run = start([...ports(2), brittlePort()], { progress: () => told++ });
    await expect(run.ended).rejects.toThrow("out of memory");
    const before = { told, filled: run.table.contiguous };
    await settled();
    expect({ told, filled: run.table.contiguous }).toEqual(before);
  });

  it("tells nothing more once it is cancelled", async () => {
    let told = 0;
    let cancelled = false;
    const isCancelled = (): boolean => (cancelled ||= told >= 5);
    const run = start(ports(4), { progress: () => told++, isCancelled });
    expect(await run.ended).toBe("cancelled");
    const toldBefore = told;
    await settled();
    expect(told).toBe(toldBefore);
  });

  it("takes no notice of a late answer of the run before on the same workers", async () => {
    const shared = ports(2);
    const first = start(shared, { run: 1, seed: 5, isCancelled: () => true });
    expect(await first.ended).toBe("cancelled");
    for (const port of shared) port.post({ kind: "chunk", run: 1, first: 0, count: 25 });
    const second = start(shared, { run: 2 });
    expect(await second.ended).toBe("done");
    expect(bits(second.table)).toEqual(bits(tableOf(scenario, TRIALS, SEED).table));
  });

  it("rejects when a worker crashes outside any run", async () => {
    const crashing = inProcessPort((post) => () => post({ kind: "broke", run: -1, message: "crashed" }, []));
    await expect(start([crashing]).ended).rejects.toThrow("crashed");
  });

  it("leaves the workers open for the next run", async () => {
    const run = start(ports(2));
    await run.ended;
    expect(run.ports.some(({ isClosed }) => isClosed)).toBe(false);
  });
});

describe("serveChunks", () => {
  it("breaks with a sentence when asked for a chunk before a scenario", () => {
    const answers: FromWorker[] = [];
    serveChunks((message) => answers.push(message))({ kind: "chunk", run: 9, first: 0, count: 1 });
    expect(answers).toEqual([{ kind: "broke", run: 9, message: "a chunk was asked for before a scenario" }]);
  });

  it("can begin again with another scenario", () => {
    const answers: FromWorker[] = [];
    const body = serveChunks((message) => answers.push(message));
    body({ kind: "begin", run: 1, scenario: plainDeal(), seed: 1 });
    body({ kind: "begin", run: 2, scenario, seed: SEED });
    body({ kind: "chunk", run: 2, first: 3, count: 2 });
    const last = answers.at(-1)!;
    expect(last.kind === "chunk" && last.values.join(" ")).toBe(new ChunkRunner(scenario).run(SEED, 3, 2).join(" "));
  });
});
