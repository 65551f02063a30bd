import { shortMoney } from "#shared/format/short-money.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { EightInTen, PricePlace, PriceRoom } from "#shared/model/price-room.ts";
import type { PriceRoomData } from "./price-room-data.ts";

/** Where the price lies, in a few words. */
export const placeWords: Readonly<Record<PricePlace, string>> = {
  inside: "between cost and value",
  wider: "above what budgets save, within its whole value",
  aboveValue: "above its value",
  belowCost: "below its cost",
  noRoom: "no room: it costs more than it is worth",
  noValue: "no value entered, so no ceiling",
};

/** An amount of a room: prices to the pound, totals in short. */
export const roomMoney = (amount: number, { per }: PriceRoom, currency: Currency): string =>
  per === "claim" && Math.abs(amount) < 100_000 ? wholeMoney(amount, currency) : shortMoney(amount, currency);

/** What is read at a room. */
export function roomText(room: PriceRoom, currency: Currency): string {
  const money = (amount: number): string => roomMoney(amount, room, currency);
  const per = room.per === "claim" ? "a claim paid" : "in all";
  const range = ({ p10, p90 }: EightInTen): readonly string[] =>
    money(p10) === money(p90) ? [] : [`8 trials in 10: ${money(p10)} to ${money(p90)}`];
  const wider =
    room.valueCeiling > room.fiscalValue ? [`${money(room.fiscalValue)} of it saved by public budgets`] : [];
  const value = room.isValued
    ? `worth ${money(room.valueCeiling)}${noted([...range(room.valueRange), ...wider])}`
    : "no value entered";
  const costs = `costs ${money(room.costFloor)}${noted(range(room.costRange))}`;
  return `${room.name}, ${per}: ${costs}, paid ${money(room.price)}, ${value}; ${placeWords[room.place]}`;
}

const noted = (notes: readonly string[]): string => (notes.length === 0 ? "" : ` (${notes.join("; ")})`);

/** The sentence to take away: where all payments lie between what the deal costs and what it is worth, and the outcomes whose price lies outside. */
export function priceRoomCaption({ rooms, currency }: PriceRoomData): string {
  const [whole, ...outcomes] = rooms;
  if (whole === undefined) return "Nothing is paid, so there is no price to place.";
  const money = (amount: number): string => shortMoney(amount, currency);
  const worth = whole.isValued
    ? `additional outcomes worth ${money(whole.valueCeiling)}`
    : "outcomes of no stated value";
  const start = `In present value ${money(whole.price)} is paid on average for a service that costs ${money(whole.costFloor)} and ${worth}`;
  const outside = (place: PricePlace): readonly string[] =>
    outcomes.filter((room) => room.place === place).map(({ name }) => name);
  const told = [
    ...some(outside("noRoom"), "costs more than it is worth", "cost more than they are worth"),
    ...some(outside("aboveValue"), "is priced above its value", "are priced above their value"),
    ...some(outside("belowCost"), "is priced below its cost", "are priced below their cost"),
  ];
  if (told.length > 0) return `${start}. ${told.join(" ")}`;
  const ends: Readonly<Partial<Record<PricePlace, string>>> = {
    wider: `, though public budgets save only ${money(whole.fiscalValue)}`,
    aboveValue: ": more is paid than they are worth",
    belowCost: ": payments do not cover the cost",
    noRoom: ": it costs more than they are worth",
  };
  return `${start}${ends[whole.place] ?? ""}.`;
}

const MOST_NAMED = 2;

function some(names: readonly string[], one: string, many: string): readonly string[] {
  const [first] = names;
  if (first === undefined) return [];
  if (names.length === 1) return [`${first} ${one}.`];
  return names.length <= MOST_NAMED ? [`${names.join(" and ")} ${many}.`] : [`${names.length} outcomes ${many}.`];
}
