import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { priceRoomCaption, roomText } from "#renderer/charts/price-room/price-room-caption.ts";
import { PriceRoomPicture } from "#renderer/charts/price-room/price-room-picture.tsx";
import { PriceRoomTable } from "#renderer/charts/price-room/price-room-table.tsx";
import type { PriceRoom } from "#shared/model/price-room.ts";
import { pricePlace } from "#shared/report/price-place.ts";

type Unplaced = Omit<PriceRoom, "place" | "costRange" | "valueRange">;
/** With costs and values of 90% and 120% of the mean in the outer trials. */
const placed = (room: Unplaced): PriceRoom => {
  const range = (amount: number) => ({ p10: amount * 0.9, p90: amount * 1.2 });
  return { ...room, costRange: range(room.costFloor), valueRange: range(room.valueCeiling), place: pricePlace(room) };
};
const room = (name: string, cost: number, price: number, fiscal: number, value: number): PriceRoom =>
  placed({
    outcome: name.toLowerCase(),
    name,
    per: "claim",
    price,
    costFloor: cost,
    fiscalValue: fiscal,
    valueCeiling: value,
    isValued: value !== 0,
  });
const whole = placed({
  name: "Whole rate card",
  per: "total",
  price: 1_000_000,
  costFloor: 800_000,
  fiscalValue: 1_200_000,
  valueCeiling: 1_500_000,
  isValued: true,
});
const rooms = [
  whole,
  room("Job", 800, 1000, 1200, 1500),
  room("Home", 800, 1000, 900, 1500),
  room("Course", 800, 1000, 500, 900),
  room("Visit", 1200, 1000, 5000, 5000),
  room("Call", 800, 1000, 0, 0),
  room("Stay", 800, 1000, 300, 500),
];

describe("the price room", () => {
  it("says where each price lies", () => {
    expect(rooms.map(({ place }) => place)).toEqual([
      "inside",
      "inside",
      "wider",
      "aboveValue",
      "belowCost",
      "noValue",
      "noRoom",
    ]);
  });

  it("is drawn with cost, price and value of each outcome, and words where the price lies outside", () => {
    const markup = renderToStaticMarkup(<PriceRoomPicture rooms={rooms} currency="GBP" width={600} />);
    expect(markup).not.toMatch(/NaN|Infinity|undefined|(width|height)="-/);
    for (const text of [
      "Costs £800k",
      "Paid £1.00m",
      "Worth £1.50m",
      "above its value",
      "below its cost",
      "One outcome has no value entered",
      "it costs more than it is worth",
      "Worth £5,000 →",
    ])
      expect(markup).toContain(text);
    const dear = renderToStaticMarkup(
      <PriceRoomPicture rooms={[whole, room("Camp", 4000, 1000, 500, 500)]} currency="GBP" width={600} />,
    );
    expect(dear).toContain("Costs £4,000 →");
    const table = renderToStaticMarkup(<PriceRoomTable rooms={rooms} currency="GBP" />);
    expect(table).toContain("£1,200,000");
    expect(table).toContain("Call");
    expect(table).toContain("above what budgets save");
  });

  it("is summed up in a sentence", () => {
    expect(priceRoomCaption({ rooms: rooms.slice(0, 2), currency: "GBP" })).toBe(
      "In present value £1.00m is paid on average for a service that costs £800k and additional outcomes worth £1.50m.",
    );
    expect(priceRoomCaption({ rooms: [whole, rooms[3]!, rooms[4]!], currency: "GBP" })).toContain(
      "Course is priced above its value. Visit is priced below its cost.",
    );
    const dear = placed({ ...whole, fiscalValue: 700_000, valueCeiling: 900_000 });
    expect(priceRoomCaption({ rooms: [dear], currency: "GBP" })).toContain(
      "additional outcomes worth £900k: more is paid than they are worth.",
    );
    expect(priceRoomCaption({ rooms: [], currency: "GBP" })).toContain("Nothing is paid");
    expect(roomText(rooms[2]!, "GBP")).toBe(
      "Home, a claim paid: costs £800 (8 trials in 10: £720 to £960), paid £1,000, worth £1,500 (8 trials in 10: £1,350 to £1,800; £900 of it saved by public budgets); above what budgets save, within its whole value",
    );
  });
});
