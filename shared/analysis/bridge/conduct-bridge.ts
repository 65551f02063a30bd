import { InputProblem } from "../../engine/input-problem.ts";
import { decisionFigures, figuresOf } from "../../sweep/decision-figures.ts";
import { trialsOfCase } from "../../sweep/point-trials.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import { scenarioHash } from "../../report/scenario-hash.ts";
import type { DealOfFile } from "../../variants/find-variant.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import type { BridgeDocument, BridgeEnd, BridgeStep } from "./bridge-document.ts";
import { dealsBetween } from "./deals-between.ts";
import { figureBridge, type BridgeTrials } from "./figure-bridge.ts";
import { sameThroughout } from "./trials-changed.ts";

/** Two deals of a file. The scenario is that of the first. */
export interface AskedBridge extends AskedOfDeal {
  readonly from: DealOfFile;
  readonly to: DealOfFile;
  /** Ids of changed terms, the first first; those it does not name follow in the order of the file. */
  readonly order?: readonly string[] | undefined;
}

const endOf = ({ id, name, scenario }: DealOfFile): BridgeEnd => ({ id, name, sha256: scenarioHash(scenario) });

/** Simulates every deal on the way from one to another, and every step alone, on the same draws. */
export const conductBridge: Conduct<AskedBridge, BridgeDocument> = async (asked, crew, listener) => {
  const { from, to, seed, trials, order = [] } = asked;
  const { steps, leftOut } = dealsBetween(from.scenario, to.scenario, order);
  // With one step, or none, the last deal is in any case the other deal itself.
  const onTheWay = steps.length === 0 ? [to.scenario] : steps.map(({ after }) => after);
  const apart = steps.map(({ alone }, place) => (place === 0 ? undefined : alone));
  const cases = [from.scenario, ...onTheWay, ...apart.flatMap((deal) => deal ?? [])];
  const told = steps.map(({ terms, joinedBecause, alone }) => ({
    terms: terms.map(({ id, label, words, detail }) => ({ id, label, words, detail })),
    ...(joinedBecause !== undefined && { joinedBecause }),
    canBeAlone: alone !== undefined,
  }));
  const inFile = dealsBetween(from.scenario, to.scenario).steps.flatMap(({ terms }) => terms.map(({ id }) => id));
  const head = {
    from: endOf(from),
    to: endOf(to),
    inFileOrder: steps.flatMap(({ terms }) => terms).every(({ id }, place) => id === inFile[place]),
    leftOut,
    unfit: [...new Set([...from.unfit, ...to.unfit].map(({ sentence }) => sentence))],
  };
  const known = new Set(cases.flatMap(figuresOf));
  const figures = decisionFigures.filter((figure) => known.has(figure));

  const sumUp = (table: TrialsTable, upTo: number): BridgeDocument => {
    const [first, ...others] = cases.map((scenario, place) => trialsOfCase(scenario, table, place, upTo));
    const after = others.slice(0, onTheWay.length);
    const rest = others.slice(onTheWay.length);
    let taken = 0;
    const alone = apart.map((deal, place) => (place === 0 ? after[0] : deal && rest[taken++]));
    const points: BridgeTrials = { from: first!, after, alone };
    const changesNothing = after.map((point, place) => sameThroughout(point, place === 0 ? first! : after[place - 1]!));
    return {
      ...analysisHead("bridge", asked, upTo),
      ...head,
      steps: told.map((step, place): BridgeStep => ({ ...step, changesNothing: changesNothing[place]! })),
      sameInEveryTrial: sameThroughout(first!, after.at(-1)!),
      figures: figures.map((figure) => {
        const bridged = figureBridge(figure, points);
        return steps.length === 0 ? { ...bridged, steps: [] } : bridged;
      }),
    };
  };
  const all = trials * cases.length;
  const table = await crew.simulate({
    cases: cases.map((scenario) => ({ scenario })),
    seed,
    trials,
    progress: (done, part) => {
      listener.progress(done, all);
      const { contiguous } = part;
      listener.offer({ done: contiguous, total: trials }, () => sumUp(part, contiguous));
    },
    problemOf: (place, problem) =>
      new InputProblem({ ...problem, sentence: `${dealWords(place, onTheWay.length, from, to)}: ${problem.sentence}` }),
  });
  return sumUp(table, trials);
};

/** Which deal of the bridge a formula failed in. */
function dealWords(place: number, steps: number, from: DealOfFile, to: DealOfFile): string {
  if (place === 0) return `In “${from.name}”`;
  if (place === steps) return `In “${to.name}”`;
  return place < steps ? `After step ${place} of the bridge` : "With one change of the bridge alone";
}
