import { findFigure } from "../../sweep/decision-figures.ts";
import { ranksOf } from "../../stats/rank-correlation.ts";
import { figureOf } from "../../sweep/figure-of.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { analysisHead } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import type { AskedTornado } from "./asked-tornado.ts";
import { barsOf, type HeldInput } from "./bars.ts";
import { drawnColumns } from "./input-ranks.ts";
import { inputsOfDeal } from "./named-inputs.ts";
import { type AnewRuns, rankingOf } from "./ranking.ts";
import { shareGroups } from "./share-groups.ts";
import { type TornadoCase, tornadoCases } from "./tornado-cases.ts";
import type { DrawnInput, InputWithoutBar, TornadoDocument, TornadoFigure } from "./tornado-document.ts";
import { CaseRefused, type RunsSoFar, simulateRuns } from "./tornado-runs.ts";

/** Pictures of fewer trials come as soon as they can. */
const SKETCH_TRIALS = 30;

/** What runs are for, sorted. */
function sortRuns(cases: readonly TornadoCase[], runs: RunsSoFar) {
  const held = new Map<string, { low?: PointTrials; high?: PointTrials }>();
  const anew: AnewRuns & { groups: { group: string; point: PointTrials }[]; hands: AnewRuns["hands"][number][] } = {
    asDrawn: runs(0),
    anew: runs(1),
    groups: [],
    hands: [],
  };
  cases.forEach(({ role }, place) => {
    if (role.kind === "held") held.set(role.input, { ...held.get(role.input), [role.end]: runs(place) });
    if (role.kind === "group") anew.groups.push({ group: role.group, point: runs(place) });
    if (role.kind === "hand") anew.hands.push({ control: role.control, point: runs(place) });
  });
  return { held, anew };
}

function figureFrom(asked: AskedTornado, id: string, anew: AnewRuns, held: readonly HeldInput[]): TornadoFigure {
  const figure = findFigure(id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  const { label, party, unit, kind } = figure;
  const ranking = rankingOf(figure, anew);
  return {
    id,
    label,
    party,
    unit,
    isChance: kind === "chance",
    expected: figureOf(figure, anew.asDrawn) ?? null,
    bars: barsOf(asked.scenario, figure, anew.asDrawn, held),
    ...(typeof ranking === "string" ? { ranking: null, whyNoRanking: ranking } : { ranking }),
  };
}

const refusedAt = (
  { id, path, name, unit, control }: DrawnInput,
  end: "low" | "high",
  sentence: string,
): InputWithoutBar => ({
  id,
  path,
  name,
  unit,
  control,
  kind: "refused",
  why: `held at its ${end === "low" ? "P10" : "P90"} with all else as drawn, a trial cannot go on: ${sentence}`,
});

/**
 * What matters: every uncertain input held at its own P10 and P90 with everything else as drawn, and every group of inputs drawn anew,
 * all on the same draws. An input without which a trial cannot go on where it is held has no bar, and says so.
 */
export const conductTornado: Conduct<AskedTornado, TornadoDocument> = async (asked, crew, listener) => {
  const { scenario, seed, trials } = asked;
  const { drawn, without } = inputsOfDeal(scenario);
  const groups = shareGroups(scenario, drawn);
  const columns = drawnColumns(
    scenario,
    drawn.map(({ id }) => id),
    seed,
    trials,
  );
  const refused = new Map<string, InputWithoutBar>();
  for (;;) {
    const holdable = drawn.filter(({ id }) => !refused.has(id));
    const cases = tornadoCases(scenario, seed, holdable, groups);
    const sumUp = (runs: RunsSoFar, upTo: number): TornadoDocument => {
      const { held, anew } = sortRuns(cases, runs);
      const ends = holdable.map((input): HeldInput => {
        const { low, high } = held.get(input.id)!;
        const values = columns.get(input.id)!.subarray(0, upTo);
        return { input, low: low!, high: high!, drawn: values, ranks: ranksOf(values) };
      });
      return {
        ...analysisHead("tornado", asked, upTo),
        inputs: holdable,
        without: [...refused.values(), ...without],
        groups,
        figures: asked.figures.map((id) => figureFrom(asked, id, anew, ends)),
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
      if (!(error instanceof CaseRefused) || error.case.role.kind !== "held") throw error;
      const { input: id, end } = error.case.role;
      refused.set(
        id,
        refusedAt(
          drawn.find((input) => input.id === id)!,
          end,
          error.problem.sentence,
        ),
      );
    }
  }
};
