import { InputProblem } from "../engine/input-problem.ts";
import type { Case } from "../engine/what-if.ts";
import type { Problem } from "../model/problem.ts";
import { TrialsTable } from "../run/trials-table.ts";
import { keptMeasures } from "./sweep-figures.ts";
import type { SweepPort } from "./sweep-protocol.ts";
import { wayOfAll } from "./way-of-all.ts";

/** Trials a worker is given at a time. */
const CHUNK = 200;

export interface SweepRun {
  /** Cases that are run together; every group has the same trials. */
  readonly groups: readonly (readonly Case[])[];
  readonly seed: number;
  readonly trials: number;
  /** At least one. They stay open. */
  readonly ports: readonly SweepPort[];
  /**
   * Hears of each group as it is complete, in any order: column `case * keptMeasures.length + measure`. The table is
   * forgotten afterwards, so that memory does not grow with the number of groups.
   */
  readonly done: (group: number, table: TrialsTable) => void;
  /** Called with the number of trials done, of all groups and cases together. */
  readonly progress?: (trialsDone: number) => void;
}

/** A formula of a case of a group came out where it must not. */
export class GroupProblem extends InputProblem {
  readonly group: number;
  /** Its place in the group. */
  readonly place: number;

  constructor(group: number, place: number, problem: Problem) {
    super(problem);
    this.group = group;
    this.place = place;
  }
}

/** A range of trials of a group. */
interface Range {
  readonly group: number;
  /** Its first trial. */
  readonly first: number;
}

/** Whether a range comes before another: in an earlier group, or earlier in the same. */
const isBefore = (one: Range, other: Range): boolean =>
  one.group < other.group || (one.group === other.group && one.first < other.first);

/** A group under way. */
interface Work {
  readonly group: number;
  /** First trial that nobody has been given. */
  next: number;
  filled: number;
  readonly table: TrialsTable;
}

/**
 * Runs all trials of all groups on any number of workers. A worker stays with a group, which it alone has to prepare, and
 * helps another when no group is untouched; the first group is everyone's first, since others are compared with it. Rejects when
 * a worker breaks, and with a {@link GroupProblem} when a formula came out where it must not: that of the earliest group and trial,
 * whatever the workers, so that what is told of it is the same on every machine.
 */
export function sweepInWorkers({ groups, seed, trials, ports, done, progress }: SweepRun): Promise<void> {
  const way = wayOfAll(groups.flat().map(({ scenario }) => scenario));
  const underWay: Work[] = [];
  let untouched = 0;
  let trialsDone = 0;
  let groupsDone = 0;
  let ended = false;
  /** Ranges that workers are at. */
  const given = new Set<Range>();
  let stopped: (Range & { readonly error: GroupProblem }) | undefined;

  const begin = (): Work | undefined => {
    const cases = stopped ? undefined : groups[untouched]?.length;
    if (cases === undefined) return undefined;
    const work = {
      group: untouched++,
      next: 0,
      filled: 0,
      table: new TrialsTable(cases * keptMeasures.length, trials),
    };
    underWay.push(work);
    return work;
  };
  /** Once a trial cannot go on, only those before it are simulated. */
  const hasMore = (work: Work | undefined): work is Work =>
    work !== undefined &&
    work.next < trials &&
    (!stopped || isBefore({ group: work.group, first: work.next }, stopped));
  const nextFor = (current: Work | undefined): Work | undefined => {
    const first = underWay.find(({ group }) => group === 0);
    if (hasMore(first)) return first;
    if (hasMore(current)) return current;
    return begin() ?? underWay.filter(hasMore).toSorted((a, b) => a.next - b.next)[0];
  };

  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      ended = true;
      reject(error);
    };
    const failIfEarliest = (): void => {
      if (!stopped || underWay.some(hasMore)) return;
      const { error, ...range } = stopped;
      if (![...given].some((other) => isBefore(other, range))) fail(error);
    };
    for (const port of ports) {
      let current: Work | undefined;
      let at: Range | undefined;
      const giveOut = (): void => {
        const work = nextFor(current);
        at = undefined;
        if (!work) return;
        if (work !== current) port.post({ kind: "group", group: work.group, cases: groups[work.group]!, way, seed });
        current = work;
        const first = work.next;
        work.next = Math.min(trials, first + CHUNK);
        at = { group: work.group, first };
        given.add(at);
        port.post({ kind: "chunk", group: work.group, first, count: work.next - first });
      };
      port.listen((message) => {
        if (ended) return;
        if (message.kind === "broke") return fail(new Error(message.message));
        given.delete(at!);
        if (message.kind === "stopped") {
          const { group, first, place, problem } = message;
          if (!stopped || isBefore({ group, first }, stopped))
            stopped = { group, first, error: new GroupProblem(group, place, problem) };
          giveOut();
          return failIfEarliest();
        }
        const work = current!;
        giveOut(); // before anything else, so that no worker waits for us to sum up
        work.table.put(message.first, message.count, message.values);
        work.filled += message.count;
        trialsDone += message.count * groups[work.group]!.length;
        progress?.(trialsDone);
        if (stopped) return failIfEarliest();
        if (work.filled < trials) return;
        underWay.splice(underWay.indexOf(work), 1);
        done(work.group, work.table);
        if (++groupsDone < groups.length) return;
        ended = true;
        resolve();
      });
      giveOut();
    }
  });
}
