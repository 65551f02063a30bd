import type { CompiledDeal } from "../engine/compiled-deal.ts";
import { endedIn } from "../engine/early-termination.ts";
import type { Trial } from "../engine/simulator.ts";
import { missedMinimums } from "../engine/termination-test.ts";
import { shortfallWords } from "../explain/termination-sentence.ts";
import { calendarMonth } from "../format/calendar-month.ts";
import type { LedgerEnd } from "../model/ledger.ts";

/** When and why the contract of a trial ended early; undefined where it ran its course. */
export function ledgerEnd(trial: Trial, deal: CompiledDeal): LedgerEnd | undefined {
  const { scenario } = deal;
  const { earlyTermination } = scenario.capital;
  const month = endedIn(trial, deal);
  if (!earlyTermination || month === Infinity) return undefined;
  const when = calendarMonth(month, scenario.deal.startMonth);
  const missed = shortfallWords(earlyTermination, missedMinimums(deal, trial), scenario);
  return { month, because: `The contract ended at the end of ${when}: ${missed}.` };
}
