import { compileDeal, type CompiledDeal } from "../../engine/compiled-deal.ts";
import { wayOf } from "../../engine/counts/counts-suffice.ts";
import type { Way } from "../../engine/way.ts";
import type { Case } from "../../engine/what-if.ts";
import { calendarMonth } from "../../format/calendar-month.ts";
import type { Actuals } from "../../model/actuals.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import { courseOf, coursesIn } from "../../sweep/course.ts";
import type { Crew } from "../../sweep/crew.ts";
import { trialsOfCase } from "../../sweep/point-trials.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { againstPlan, type Futures } from "./against-plan.ts";
import { cannotHaveHappened } from "./cannot-have-happened.ts";
import { learn } from "./learn.ts";
import type { ReForecastDocument } from "./re-forecast-document.ts";

/** A deal and what has happened of it. */
export interface AskedReForecast extends AskedOfDeal {
  readonly actuals: Actuals;
  /** Draws of the inputs that are weighed. */
  readonly draws: number;
}

/** How many draws are weighed for each that is simulated: a draw costs far less than a future. */
export const DRAWS_PER_TRIAL = 20;

/** No more are weighed than are held in memory with ease. */
export const MOST_DRAWS = 2_000_000;

/** How many draws are weighed unless it is asked otherwise. */
export const drawsFor = (trials: number): number => Math.min(MOST_DRAWS, DRAWS_PER_TRIAL * trials);

/** With fewer effective draws than these a posterior is not to be relied on. */
const FEWEST_EFFECTIVE = 100;

/** Simulates one deal on the crew, as the plan or from what is known. */
async function futuresOf(
  deal: CompiledDeal,
  { seed, trials, actuals }: AskedReForecast,
  crew: Crew,
  of: Pick<Case, "whatIf" | "taken"> & { readonly way: Way },
  follow: (done: number, soFar: number, sumUp: () => Futures) => void,
): Promise<Futures> {
  const { scenario } = deal;
  const { way, ...draws } = of;
  const sumUp = (table: TrialsTable, upTo: number): Futures => ({
    point: trialsOfCase(scenario, table, 0, upTo),
    ...coursesIn(deal, table, upTo),
  });
  const table = await crew.simulate({
    cases: [{ scenario, ...draws }],
    way,
    seed,
    trials,
    beside: courseOf(deal, actuals.throughMonth + 1),
    progress: (done, part) => follow(done, part.contiguous, () => sumUp(part, part.contiguous)),
  });
  return sumUp(table, trials);
}

/** Learns from what has happened, simulates the rest of the contract from there, and puts it beside the plan. */
export const conductReForecast: Conduct<AskedReForecast, ReForecastDocument> = async (asked, crew, listener) => {
  const { scenario, seed, trials, actuals, draws } = asked;
  const deal = compileDeal(scenario);
  // Weighing comes first, and takes its time where there are many draws.
  listener.progress(0, 2 * trials);
  const learnt = learn(deal, actuals, seed, draws, trials);
  if (learnt.effective === 0) throw cannotHaveHappened(deal, learnt.impossible);
  const plan = await futuresOf(deal, asked, crew, { way: wayOf(deal) }, (done) => listener.progress(done, 2 * trials));
  const documentOf = (forecast: Futures): ReForecastDocument => ({
    ...analysisHead("re-forecast", asked, forecast.starts.length),
    actuals,
    through: calendarMonth(actuals.throughMonth, scenario.deal.startMonth),
    draws,
    effective: learnt.effective,
    isThin: learnt.effective < FEWEST_EFFECTIVE,
    inputs: learnt.inputs,
    ...againstPlan(asked, deal, plan, forecast, learnt.effective),
  });
  const known = { whatIf: { known: learnt.known }, taken: learnt.taken, way: "people" } as const;
  const forecast = await futuresOf(deal, asked, crew, known, (done, soFar, sumUp) => {
    listener.progress(trials + done, 2 * trials);
    if (soFar > 0) listener.offer({ done: soFar, total: trials }, () => documentOf(sumUp()));
  });
  return documentOf(forecast);
};
