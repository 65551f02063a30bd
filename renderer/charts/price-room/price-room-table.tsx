import type { ReactElement } from "react";
import { missingValue } from "#shared/format/missing-value.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";
import type { EightInTen } from "#shared/model/price-room.ts";
import { NumberTable } from "../frame/number-table.tsx";
import { placeWords } from "./price-room-caption.ts";
import type { PriceRoomData } from "./price-room-data.ts";

/** The price rooms as a table. */
export function PriceRoomTable({ rooms, currency }: PriceRoomData): ReactElement {
  const value = (amount: number, isValued: boolean): string => (isValued ? wholeMoney(amount, currency) : missingValue);
  const range = ({ p10, p90 }: EightInTen): string => `${wholeMoney(p10, currency)} to ${wholeMoney(p90, currency)}`;
  return (
    <NumberTable
      caption="Price room: means over trials of present values"
      columns={[
        "Outcome",
        "For",
        "Cost floor",
        "Cost, P10 to P90",
        "Paid",
        "Saved by public budgets",
        "Value ceiling",
        "Value, P10 to P90",
        "The price is",
      ]}
      rows={rooms.map((room) => [
        room.name,
        room.per === "claim" ? "a claim paid" : "all",
        wholeMoney(room.costFloor, currency),
        range(room.costRange),
        wholeMoney(room.price, currency),
        value(room.fiscalValue, room.isValued),
        value(room.valueCeiling, room.isValued),
        room.isValued ? range(room.valueRange) : missingValue,
        placeWords[room.place],
      ])}
    />
  );
}
