import type { Currency } from "#shared/model/currency.ts";
import type { PriceRoom } from "#shared/model/price-room.ts";

/** What the picture of the price room is drawn from. */
export interface PriceRoomData {
  /** The whole rate card first, then outcomes. */
  readonly rooms: readonly PriceRoom[];
  readonly currency: Currency;
}

/** The rooms to draw: the whole, and those that have a value to be told; the table has all. */
export const drawnRooms = (rooms: readonly PriceRoom[]): readonly PriceRoom[] =>
  rooms.filter((room, index) => index === 0 || room.isValued || room.place !== "noValue");
