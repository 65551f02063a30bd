import type { Way } from "../../engine/way.ts";
import { FactFinder } from "../../engine/fact-finder.ts";
import { measuresOf } from "../../engine/measures.ts";
import { Simulator, type Trial } from "../../engine/simulator.ts";
import { ledgerOf } from "../../ledger/trial-ledger.ts";
import { PROGRAM } from "../../run/program.ts";
import { columnOf, trialsIn } from "../../sweep/point-trials.ts";
import { sweptMeasures } from "../../sweep/sweep-figures.ts";
import { drawOf } from "../../sweep/taken-draws.ts";
import type { Futures } from "./futures.ts";
import { rankAmong } from "./rank-among.ts";
import type { ReplayedMeasure, ReplayedTrial } from "./replay-document.ts";
import { replayedCaps, replayedReasons, replayedRules } from "./replayed-claims.ts";
import { replayedDraws } from "./replayed-draws.ts";
import { replayedMonths } from "./replayed-months.ts";

/** Simulates one trial of some futures again; its arrays are the caller's. */
function simulatedAgain({ deal, seed, taken }: Futures, way: Way, trial: number): Trial {
  const simulator = new Simulator(deal, way);
  if (!taken) return simulator.simulate(seed, trial);
  const { seeds, number } = drawOf(taken, seed, trial);
  return simulator.simulate(seeds, number);
}

/**
 * Simulates one trial again and tells all of it.
 * @param among futures of the same deal, beside which its draws and measures are put; the trial may be beyond them
 * @param way how people were simulated in them
 * @throws InputProblem when a formula comes out where it must not
 */
export function replayedTrial(among: Futures, way: Way, trial: number): ReplayedTrial {
  const { deal, seed, taken, point } = among;
  const { scenario } = deal;
  const simulated = simulatedAgain(among, way, trial);
  const facts = new FactFinder(deal).of(simulated);
  const ledger = ledgerOf(deal, simulated, { seed, trial, program: PROGRAM });
  const kept = new Set(sweptMeasures);
  const { people, achievements } = simulated;
  return {
    draws: replayedDraws(deal, { seed, trials: trialsIn(point), taken }, simulated.values),
    ...((deal.whatIf?.effectTimes ?? deal.whatIf?.successTimes) !== undefined && { movesEffects: true as const }),
    starts: people.count,
    dropOuts: people.dropOuts,
    outcomes: scenario.outcomes.map(({ id, name, kind }) => {
      const index = deal.outcomes.indexOf.get(id)!;
      const achieved = achievements.achieved[index]!;
      const without = achievements.counterfactual[index]!;
      return { outcome: id, name, achieved, ...(kind !== "milestone" && { without }) };
    }),
    reasons: replayedReasons(ledger),
    rules: replayedRules(ledger, scenario),
    caps: replayedCaps(ledger),
    months: replayedMonths(simulated),
    measures: measuresOf(deal)
      .filter(({ id }) => kept.has(id))
      .map(({ id, label, unit, read }): ReplayedMeasure => {
        const value = read(simulated, facts);
        if (Number.isNaN(value)) return { id, label, unit };
        return { id, label, unit, value, rank: rankAmong(value, columnOf(point, id)) };
      }),
    ...(ledger.endedEarly && { endedEarly: ledger.endedEarly.because }),
  };
}
