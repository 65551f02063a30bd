import { compileDeal } from "../../engine/compiled-deal.ts";
import { findFigure } from "../../sweep/decision-figures.ts";
import { ranksOf } from "../../stats/rank-correlation.ts";
import { figureOf } from "../../sweep/figure-of.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { analysisHead } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import type { AskedTornado } from "./asked-tornado.ts";
import { barsOf, type HeldInput } from "./bars.ts";
import { drawnColumns } from "../conduct/drawn-columns.ts";
import { inputsOfDeal } from "./named-inputs.ts";
import { type AnewRuns, rankingOf } from "./ranking.ts";
import { Refusals } from "./refusals.ts";
import { shareGroups } from "./share-groups.ts";
import { type TornadoCase, tornadoCases } from "./tornado-cases.ts";
import type { TornadoDocument, TornadoFigure } from "./tornado-document.ts";
import { CaseRefused, type RunsSoFar, simulateRuns } from "./tornado-runs.ts";

/** Pictures of fewer trials come as soon as they can. */
const SKETCH_TRIALS = 30;

interface SortedRuns {
  readonly asDrawn: PointTrials;
  /** By input. */
  readonly held: ReadonlyMap<string, { readonly low?: PointTrials; readonly high?: PointTrials }>;
  /** Absent where nothing is drawn anew. */
  readonly anew?: AnewRuns;
}

/** What runs are for, sorted. */
function sortRuns(cases: readonly TornadoCase[], runs: RunsSoFar): SortedRuns {
  const held = new Map<string, { low?: PointTrials; high?: PointTrials }>();
  const groups: { group: string; point: PointTrials }[] = [];
  const hands: AnewRuns["hands"][number][] = [];
  const asDrawn = runs(0);
  let anew: PointTrials | undefined;
  cases.forEach(({ role }, place) => {
    if (role.kind === "held") held.set(role.input, { ...held.get(role.input), [role.end]: runs(place) });
    if (role.kind === "anew") anew = runs(place);
    if (role.kind === "group") groups.push({ group: role.group, point: runs(place) });
    if (role.kind === "hand") hands.push({ control: role.control, point: runs(place) });
  });
  return { asDrawn, held, ...(anew && { anew: { asDrawn, anew, groups, hands } }) };
}

function figureFrom(
  { scenario }: AskedTornado,
  id: string,
  asDrawn: PointTrials,
  held: readonly HeldInput[],
  anew: AnewRuns | string,
): TornadoFigure {
  const figure = findFigure(id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  const { label, party, unit, kind } = figure;
  const ranking = typeof anew === "string" ? anew : rankingOf(figure, anew);
  return {
    id,
    label,
    party,
    unit,
    isChance: kind === "chance",
    expected: figureOf(figure, asDrawn) ?? null,
    bars: barsOf(scenario, figure, asDrawn, held),
    ...(typeof ranking === "string" ? { ranking: null, whyNoRanking: ranking } : { ranking }),
  };
}

/**
 * What matters: every uncertain input held at its own P10 and P90 with everything else as drawn, and every group of inputs drawn anew,
 * all on the same draws. Where a trial cannot go on with an input held, that input has no bar; where it cannot with something drawn anew,
 * there are no shares. Both say so, and the rest goes on.
 */
export const conductTornado: Conduct<AskedTornado, TornadoDocument> = async (asked, crew, listener) => {
  const { scenario, seed, trials } = asked;
  const { drawn, without } = inputsOfDeal(scenario);
  const groups = shareGroups(scenario, drawn);
  const columns = drawnColumns(
    compileDeal(scenario),
    drawn.map(({ id }) => id),
    { seed, trials },
  );
  const refusals = new Refusals(drawn, groups);
  for (;;) {
    const { holdable, withoutBars, whyNoShares } = refusals;
    const cases = tornadoCases(scenario, seed, holdable, whyNoShares === undefined ? groups : undefined);
    const sumUp = (runs: RunsSoFar, upTo: number): TornadoDocument => {
      const { asDrawn, held, anew } = sortRuns(cases, runs);
      const ends = holdable.map((input): HeldInput => {
        const { low, high } = held.get(input.id)!;
        const values = columns.get(input.id)!.subarray(0, upTo);
        return { input, low: low!, high: high!, drawn: values, ranks: ranksOf(values) };
      });
      return {
        ...analysisHead("tornado", asked, upTo),
        inputs: holdable,
        without: [...withoutBars, ...without],
        groups,
        figures: asked.figures.map((id) => figureFrom(asked, id, asDrawn, ends, whyNoShares ?? anew!)),
        cases: cases.length,
      };
    };
    try {
      const runs = await simulateRuns(scenario, cases, asked, crew, {
        progress: listener.progress,
        // Swings of few trials tell something: a first picture does not wait for the trials that one of a run waits for.
        news: (upTo, soFar) =>
          listener.offer(upTo < SKETCH_TRIALS ? "map" : { done: upTo, total: trials }, () => sumUp(soFar, upTo)),
      });
      return sumUp(runs, trials);
    } catch (error) {
      if (!(error instanceof CaseRefused)) throw error;
      refusals.add(error);
    }
  }
};
