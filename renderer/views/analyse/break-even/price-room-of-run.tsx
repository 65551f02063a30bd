import type { ReactElement } from "react";
import { resultOf } from "../../../stores/run-store.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { PriceRoomPanel } from "../../results/pictures/price-room-panel.tsx";
import { TakeawayOf } from "../../results/pictures/takeaway-of.tsx";

/** The room that each price has between cost and worth, of the run that the results show. */
export function PriceRoomOfRun(): ReactElement | null {
  const result = useRun(resultOf);
  if (!result) return null;
  return (
    <TakeawayOf result={result}>
      <PriceRoomPanel result={result} />
    </TakeawayOf>
  );
}
