import { beforeEach, expect, it } from "vitest";
import type { FromWorker, ToWorker, WorkerPort } from "#shared/run/protocol.ts";
import { latestRunPort } from "#renderer/worker/latest-run-port.ts";
import { plainDeal } from "../../shared/support/plain-deal.ts";

const scenario = plainDeal();
const begin = (run: number): ToWorker => ({ kind: "begin", run, scenario, seed: 1 });
const chunk = (run: number, first = 0): ToWorker => ({ kind: "chunk", run, first, count: 5 });

let told: ToWorker[];
let heard: FromWorker[];
let answer: (message: FromWorker) => void;
let port: WorkerPort;

beforeEach(() => {
  told = [];
  heard = [];
  port = latestRunPort({
    post: (message) => told.push(message),
    listen: (hear) => {
      answer = hear;
    },
    close: () => undefined,
  });
  port.listen((message) => heard.push(message));
});
const runsTold = (): (readonly [string, number])[] => told.map(({ kind, run }) => [kind, run]);

it("passes messages on while the worker owes no answer", () => {
  port.post(begin(1));
  answer({ kind: "ready", run: 1 });
  port.post(chunk(1));
  expect(runsTold()).toEqual([
    ["begin", 1],
    ["chunk", 1],
  ]);
  expect(heard).toEqual([{ kind: "ready", run: 1 }]);
});

it("begins only the newest of the runs that were begun meanwhile", () => {
  port.post(begin(1));
  for (const run of [2, 3, 4]) port.post(begin(run));
  expect(told).toHaveLength(1);
  answer({ kind: "ready", run: 1 });
  expect(runsTold()).toEqual([
    ["begin", 1],
    ["begin", 4],
  ]);
  answer({ kind: "ready", run: 4 });
  expect(told).toHaveLength(2);
});

it("keeps the order of what one run asks", () => {
  port.post(begin(1));
  port.post(chunk(1, 0));
  port.post(chunk(1, 5));
  answer({ kind: "ready", run: 1 });
  answer({ kind: "ready", run: 1 });
  expect(told.slice(1)).toEqual([chunk(1, 0), chunk(1, 5)]);
});
