import type { PricePlace, PriceRoom } from "../model/price-room.ts";

/** Where a price lies between cost and value. That it costs more than it is worth is said before anything else. */
export function pricePlace({
  price,
  costFloor,
  fiscalValue,
  valueCeiling,
  isValued,
}: Pick<PriceRoom, "price" | "costFloor" | "fiscalValue" | "valueCeiling" | "isValued">): PricePlace {
  if (!isValued) return price < costFloor ? "belowCost" : "noValue";
  if (valueCeiling < costFloor) return "noRoom";
  if (price < costFloor) return "belowCost";
  if (price > valueCeiling) return "aboveValue";
  return price > fiscalValue ? "wider" : "inside";
}
