import { compileDeal } from "../../engine/compiled-deal.ts";
import { wayOf } from "../../engine/counts/counts-suffice.ts";
import { FactFinder } from "../../engine/fact-finder.ts";
import { measuresOf } from "../../engine/measures.ts";
import { Simulator } from "../../engine/simulator.ts";
import { trialLedger } from "../../ledger/trial-ledger.ts";
import type { Scenario } from "../../model/scenario.ts";
import { PROGRAM } from "../../run/program.ts";
import { columnOf, type PointTrials, trialsIn } from "../../sweep/point-trials.ts";
import { sweptMeasures } from "../../sweep/sweep-figures.ts";
import { rankAmong } from "./rank-among.ts";
import type { ReplayedMeasure, ReplayedTrial } from "./replay-document.ts";
import { replayedCaps, replayedReasons, replayedRules } from "./replayed-claims.ts";
import { replayedDraws } from "./replayed-draws.ts";
import { replayedMonths } from "./replayed-months.ts";

/**
 * Simulates one trial again and tells all of it.
 * @param among trials of the same deal and seed, beside which its draws and measures are put
 * @throws InputProblem when a formula comes out where it must not
 */
export function replayedTrial(scenario: Scenario, seed: number, trial: number, among: PointTrials): ReplayedTrial {
  const deal = compileDeal(scenario);
  const simulated = new Simulator(deal, wayOf(deal)).simulate(seed, trial);
  const facts = new FactFinder(deal).of(simulated);
  const ledger = trialLedger(scenario, seed, trial, PROGRAM);
  const kept = new Set(sweptMeasures);
  const { people, achievements } = simulated;
  return {
    draws: replayedDraws(deal, seed, trialsIn(among), simulated.values),
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
        return { id, label, unit, value, rank: rankAmong(value, columnOf(among, id)) };
      }),
    ...(ledger.endedEarly && { endedEarly: ledger.endedEarly.because }),
  };
}
