import type { ReactElement } from "react";
import { missingValue } from "#shared/format/missing-value.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { placeWords } from "./price-room-caption.ts";
import type { PriceRoomData } from "./price-room-data.ts";

/** The price rooms as a table. */
export function PriceRoomTable({ rooms, currency }: PriceRoomData): ReactElement {
  const value = (amount: number, isValued: boolean): string => (isValued ? wholeMoney(amount, currency) : missingValue);
  return (
    <NumberTable
      caption="Price room: means over trials, not discounted"
      columns={["Outcome", "For", "Cost floor", "Paid", "Saved by public budgets", "Value ceiling", "The price is"]}
      rows={rooms.map((room) => [
        room.name,
        room.per === "claim" ? "a claim paid" : "all",
        wholeMoney(room.costFloor, currency),
        wholeMoney(room.price, currency),
        value(room.fiscalValue, room.isValued),
        value(room.valueCeiling, room.isValued),
        placeWords[room.place],
      ])}
    />
  );
}
