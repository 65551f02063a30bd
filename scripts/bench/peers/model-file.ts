import { compileDeal, type CompiledDeal } from "#shared/engine/compiled-deal.ts";
import { replicateSeeds, seedsOf } from "#shared/engine/trial-seeds.ts";
import { measureNames as names } from "#shared/model/measure-names.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { SPREAD_TRIALS } from "#shared/run/spread-columns.ts";
import { trialsLayout, type TrialsLayout } from "#shared/run/trials-layout.ts";
import { measureCodes } from "./measure-codes.ts";
import { modelInputs } from "./model-inputs.ts";
import { modelMoney } from "./model-money.ts";
import { modelPeople } from "./model-people.ts";
import { refuseUnknownTerms } from "./refuse-unknown-terms.ts";

/** The last number of a model file: a peer that does not find it has read the file otherwise than it was written. */
const END = 4711;

/** Comparisons of the C peer. */
const ABOVE = 0;
const BELOW = 1;
const EQUAL = 2;
const AT_LEAST = 3;
const MISSING = 4;

function headNumbers({ timeline }: CompiledDeal, seed: number): readonly number[] {
  const { otherPeople, otherChance } = replicateSeeds(seed);
  const seeds = [seedsOf(seed), otherPeople, otherChance].flatMap(({ shared, people, chance }) => [
    shared,
    people,
    chance,
  ]);
  const { months, contractMonths, cashMonths, yearLabels } = timeline;
  return [
    ...seeds,
    SPREAD_TRIALS,
    months,
    contractMonths,
    cashMonths,
    Math.ceil(contractMonths / 12),
    yearLabels.length,
    ...timeline.contractYearOf,
    ...timeline.financialYearOf,
    ...timeline.cashMonthOf,
  ];
}

/** What is asked of the trials: column, comparison, threshold, and whether only trials in which capital is drawn count. */
function questions({ payment }: Scenario, place: (id: string) => number): readonly number[] {
  const asked = [
    [names.paymentsTotal, ABOVE, payment.budget?.value ?? Infinity, 0],
    [names.withheldPerPerson, ABOVE, 0, 0],
    [names.withheldAnnual, ABOVE, 0, 0],
    [names.withheldContract, ABOVE, 0, 0],
    [names.withheldPayer, ABOVE, 0, 0],
    [names.commissionerNetPresentValue, BELOW, 0, 0],
    [names.publicNetPresentValue, BELOW, 0, 0],
    [names.additionalTotal, BELOW, 0, 0],
    [names.investorDrawn, EQUAL, 0, 0],
    [names.investorProfit, BELOW, 0, 1],
    [names.investorMoic, EQUAL, 0, 1],
    [names.investorProfit, AT_LEAST, 0, 1],
    [names.investorIrr, MISSING, 0, 1],
    [names.investorIrrAmbiguous, EQUAL, 1, 1],
    [names.providerMargin, BELOW, 0, 0],
    [names.peakFundingGap, ABOVE, 0, 0],
  ] as const;
  return [asked.length, ...asked.flatMap(([id, op, threshold, amongDrawn]) => [place(id), op, threshold, amongDrawn])];
}

function layoutNumbers(deal: CompiledDeal, layout: TrialsLayout): readonly number[] {
  const codes = measureCodes(deal);
  const place = (id: string): number => layout.measures.findIndex((measure) => measure.id === id);
  const shaped = [
    names.paymentsTotal,
    names.commissionerNetPresentValue,
    names.investorIrr,
    names.investorMoic,
    names.providerMargin,
  ];
  return [
    layout.measures.length,
    ...layout.measures.flatMap(({ id }) => codes(id)),
    place(names.investorIrrAmbiguous),
    place(names.investorDrawn),
    layout.spread.length,
    ...layout.spread.flatMap(({ asSimulated, otherPeople, otherChance }) => [asSimulated, otherPeople, otherChance]),
    ...questions(deal.scenario, place),
    shaped.length,
    ...shaped.map(place),
  ];
}

const written = (number: number): string =>
  number === Infinity ? "inf" : Number.isNaN(number) ? "nan" : String(number);

/**
 * A deal as the C peer reads it: numbers in text, which hold a double to the last bit, in the order of
 * test/bench/peer/model.h. Streams, places and quantile tables are the engine's own, so that both draw the same.
 * @throws for a deal with terms that the peers do not simulate
 */
export function modelFile(scenario: Scenario, seed: number): string {
  refuseUnknownTerms(scenario);
  const deal = compileDeal(scenario);
  const layout = trialsLayout(deal);
  const numbers = [
    ...headNumbers(deal, seed),
    ...modelInputs(deal),
    ...modelPeople(deal),
    ...modelMoney(deal),
    ...layoutNumbers(deal, layout),
    END,
  ];
  return numbers.map(written).join("\n");
}
