import { compileDeal } from "../../engine/compiled-deal.ts";
import { wayOf } from "../../engine/counts/counts-suffice.ts";
import { InputProblem } from "../../engine/input-problem.ts";
import { calendarMonth } from "../../format/calendar-month.ts";
import type { Actuals } from "../../model/actuals.ts";
import { purposeOf } from "../../random/purpose.ts";
import { seedsOf } from "../../engine/trial-seeds.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { againstPlan } from "./against-plan.ts";
import { type FutureDraw, simulateFutures } from "./futures.ts";
import { learn } from "./learn.ts";
import type { ReForecastDocument } from "./re-forecast-document.ts";

/** A deal and what has happened of it. */
export interface AskedReForecast extends AskedOfDeal {
  readonly actuals: Actuals;
  /** Draws of the inputs that are weighed. */
  readonly draws: number;
}

/** How many draws are weighed for each that is simulated, unless it is asked otherwise: a draw costs far less than a future. */
export const DRAWS_PER_TRIAL = 20;

/** With fewer effective draws than these a posterior is not to be relied on. */
const FEWEST_EFFECTIVE = 100;

/** The draws taken, each with other people and other luck where it is taken again. */
function forecastDraws(taken: Int32Array, seed: number): readonly FutureDraw[] {
  let copy = 0;
  return Array.from(taken, (number, place): FutureDraw => {
    copy = place > 0 && taken[place - 1] === number ? copy + 1 : 0;
    const own = copy === 0 ? seed : purposeOf(`re-forecast/${copy}/${seed}`);
    return { number, seeds: { shared: seed, people: own, chance: own } };
  });
}

/**
 * Learns from what has happened, simulates the rest of the contract from there, and puts it beside the plan. It simulates by
 * itself and not on the crew, so that each future can begin with what is known.
 */
export const conductReForecast: Conduct<AskedReForecast, ReForecastDocument> = async (asked, _, listener) => {
  const { scenario, seed, trials, actuals, draws } = asked;
  const planned = compileDeal(scenario);
  const learnt = learn(planned, actuals, seed, draws, trials);
  if (learnt.effective === 0)
    throw new InputProblem({
      path: ["outcomes"],
      code: "cannot-have-happened",
      sentence:
        "What has happened cannot happen in this deal in any of the draws: someone achieved an outcome sooner than its wait allows, or at a rate of nought. Look at waits and rates of the outcomes in the table.",
    });
  const known = actuals.throughMonth + 1;
  const planDraws = Array.from({ length: trials }, (_each, number) => ({ number, seeds: seedsOf(seed) }));
  const plan = simulateFutures(planned, wayOf(planned), planDraws, known, (done) =>
    listener.progress(done, 2 * trials),
  );
  const deal = compileDeal(scenario, { known: learnt.known });
  const taken = forecastDraws(learnt.taken, seed);
  const forecast = simulateFutures(deal, "people", taken, known, (done) =>
    listener.progress(trials + done, 2 * trials),
  );
  const head = analysisHead("re-forecast", asked);
  return Promise.resolve({
    ...head,
    actuals,
    through: calendarMonth(actuals.throughMonth, scenario.deal.startMonth),
    draws,
    effective: learnt.effective,
    isThin: learnt.effective < FEWEST_EFFECTIVE,
    inputs: learnt.inputs,
    ...againstPlan(asked, planned, plan, forecast, learnt.effective),
  });
};
