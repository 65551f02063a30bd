import { calendarMonth } from "../../format/calendar-month.ts";
import { measure as shownMeasure } from "../../format/measure.ts";
import { people } from "../../format/people.ts";
import { withUnit } from "../../format/shown-number.ts";
import { wholeMoney } from "../../format/whole-money.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import { rankWords } from "./rank-words.ts";
import type { ReplayDocument, ReplayedMeasure, ReplayedTrial } from "./replay-document.ts";

/** Draws as far from the middle as this are worth a word. */
const UNUSUAL = 0.4;
const MOST_TOLD = 3;

type Told = readonly [document: ReplayDocument, told: ReplayedTrial];

/** Several clauses, of which one may have commas of its own. */
const clauses = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join("; ")}; and ${words.at(-1)!}`;

const counted = (count: number, noun: string): string => `${people(count)} ${noun}${count === 1 ? "" : "s"}`;

/** A figure of a draw to three digits: its value in full says more than anyone reads. */
const short = (value: number): number => Number(value.toPrecision(3));

const MOVED =
  " Rates with the service are told as they were drawn; what differs in this deal moves them before anybody achieves anything.";

const drawsTold = (both: Told): string => unmovedDraws(both) + (both[1].movesEffects ? MOVED : "");

function unmovedDraws([{ scenario }, { draws }]: Told): string {
  const unusual = draws.filter(({ rank }) => Math.abs(rank - 0.5) > UNUSUAL);
  if (draws.length === 0) return "Nothing is uncertain in this deal but luck.";
  if (unusual.length === 0) return "No input is unusual in this future: none lies in its lowest or highest tenth.";
  const told = unusual
    .slice(0, MOST_TOLD)
    .map(
      ({ label, value, unit, rank }) =>
        `${label} is ${withUnit(short(value), unit, scenario.currency)}, ${rankWords(rank)}`,
    );
  const rest = unusual.length - told.length;
  const others = rest === 0 ? "" : rest === 1 ? " So is one other input." : ` So are ${people(rest)} other inputs.`;
  return `What is unusual: ${clauses(told)}.${others}`;
}

function peopleTold([, { starts, dropOuts, outcomes }]: Told): string {
  const most = [...outcomes]
    .filter(({ without }) => without !== undefined)
    .sort((a, b) => b.achieved - a.achieved)
    .slice(0, MOST_TOLD)
    .map(({ name, achieved, without = 0 }) => `${name}: ${people(achieved)}, ${people(without)} without the service`);
  const left = dropOuts > 0 ? `, and ${people(dropOuts)} of them leave early` : "";
  const start = `${counted(starts, "person").replace("persons", "people")} start${starts === 1 ? "s" : ""}${left}.`;
  return most.length === 0 ? start : `${start} Most often achieved are ${clauses(most)}.`;
}

function claimsTold([{ scenario }, { reasons, caps, rules }]: Told): string {
  const claims = reasons.reduce((sum, reason) => sum + reason.claims, 0);
  const money = (amount: number): string => wholeMoney(amount, scenario.currency);
  const most = [...rules].sort((a, b) => b.paid - a.paid)[0];
  const withheld = caps.map(
    ({ cap, withheld: amount, firstMonth }) =>
      `${cap} ${/\bcaps\b/u.test(cap) ? "withhold" : "withholds"} ${money(amount)}, first from claims of ${calendarMonth(firstMonth, scenario.startMonth)}`,
  );
  const byRule =
    most && most.paid > 0 ? ` “${most.name}” pays most, ${money(most.paid)} for ${counted(most.claims, "claim")}.` : "";
  const byCap = withheld.length === 0 ? " No cap withholds anything." : ` ${clauses(withheld)}.`;
  return `${counted(claims, "claim")} ${claims === 1 ? "is" : "are"} made.${byRule}${byCap.replace(/^ t/u, " T")}`;
}

const found = ({ measures }: ReplayedTrial, id: string): ReplayedMeasure | undefined =>
  measures.find((each) => each.id === id);

function paymentsTold([{ scenario }, told]: Told): string {
  const payments = found(told, names.paymentsTotal);
  if (payments?.value === undefined) return "";
  const paid = wholeMoney(payments.value, scenario.currency);
  return `In all ${paid} is paid, ${rankWords(payments.rank ?? 0.5)}.`;
}

function investorsTold([{ scenario }, told]: Told): string {
  const drawn = found(told, names.investorDrawn)?.value ?? 0;
  const profit = found(told, names.investorProfit)?.value;
  const irr = found(told, names.investorIrr);
  if (profit === undefined) return "";
  if (drawn === 0) return "No capital is drawn.";
  const money = (amount: number): string => wholeMoney(amount, scenario.currency);
  const last = told.months.findLast(({ toInvestors }) => toInvestors > 0);
  const until = last ? `; the last money goes back in ${calendarMonth(last.month, scenario.startMonth)}` : "";
  if (profit < 0) return `Investors put in ${money(drawn)} and lose ${money(-profit)} of it${until}.`;
  const rate =
    irr?.value === undefined
      ? ""
      : `, ${shownMeasure(irr.value, "rate", scenario.currency, scenario.startMonth)} a year`;
  return `Investors put in ${money(drawn)} and earn ${money(profit)}${rate}${until}.`;
}

function providerTold([{ scenario }, told]: Told): string {
  const margin = found(told, names.providerMargin)?.value;
  if (margin === undefined) return "";
  const gap = found(told, names.peakFundingGap)?.value ?? 0;
  const money = (amount: number): string => wholeMoney(amount, scenario.currency);
  const own = margin < 0 ? `spends ${money(-margin)} more than it gets` : `keeps ${money(margin)}`;
  const shortfall = gap > 0 ? ` The account runs short of cash by ${money(gap)} at its worst.` : "";
  return `The provider ${own}.${shortfall}`;
}

/** Which trial it is, and of how many like it. */
export function foundSentence({ where, whereWords, alike, trials, trial }: ReplayDocument): string {
  const number = (count: number): string => people(count);
  if (trial === undefined)
    return where.kind === "trial"
      ? `There is no trial ${number(where.trial)}: the forecast has ${number(trials)}, counted from 0.`
      : `None of ${number(trials)} trials is one ${whereWords}.`;
  if (where.kind === "trial") return `Trial ${number(trial)}, as it was asked for.`;
  if (where.kind === "all") return `Trial ${number(trial)}, the nearest to the middle of all ${number(trials)}.`;
  if (alike === 1) return `Trial ${number(trial)}, the only one of ${number(trials)} ${whereWords}.`;
  return `Trial ${number(trial)}, the most typical of the ${number(alike)} of ${number(trials)} trials ${whereWords}.`;
}

/** In which deal it is told, where it is not the deal as it stands. */
export const thereSentence = ({ thereWords }: ReplayDocument): string | undefined =>
  thereWords === undefined ? undefined : `This is a future of the deal ${thereWords}, not of the deal as it stands.`;

/** The story of a trial, a sentence or a few a paragraph: draws, people, claims, payments, investors, provider. */
export function storyOf(document: ReplayDocument): readonly string[] {
  const { told } = document;
  if (!told) return [];
  const both: Told = [document, told];
  return [
    drawsTold(both),
    peopleTold(both),
    ...(told.endedEarly === undefined ? [] : [told.endedEarly]),
    claimsTold(both),
    paymentsTold(both),
    investorsTold(both),
    providerTold(both),
  ].filter((paragraph) => paragraph !== "");
}
