import type { Currency } from "#shared/model/currency.ts";
import type { PriceRoom } from "#shared/model/price-room.ts";

/** What the picture of the price room is drawn from. */
export interface PriceRoomData {
  /** The whole rate card first, then outcomes. */
  readonly rooms: readonly PriceRoom[];
  readonly currency: Currency;
}

/** Where a price lies: `inside` within what public budgets save, `wider` only within the whole value. */
export type PricePlace = "inside" | "wider" | "aboveValue" | "belowCost" | "noRoom" | "noValue";

/** Where the price of a room lies. That it costs more than it is worth is said before anything else. */
export function pricePlace({ price, costFloor, fiscalValue, valueCeiling, isValued }: PriceRoom): PricePlace {
  if (!isValued) return price < costFloor ? "belowCost" : "noValue";
  if (valueCeiling < costFloor) return "noRoom";
  if (price < costFloor) return "belowCost";
  if (price > valueCeiling) return "aboveValue";
  return price > fiscalValue ? "wider" : "inside";
}

/** The rooms to draw: the whole, and those that have a value to be told; the table has all. */
export const drawnRooms = (rooms: readonly PriceRoom[]): readonly PriceRoom[] =>
  rooms.filter((room, index) => index === 0 || room.isValued || pricePlace(room) !== "noValue");
