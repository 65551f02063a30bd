import type { ReactElement } from "react";
import { resultOf } from "../../../stores/run-store.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { PriceRoomPanel } from "../../results/pictures/price-room-panel.tsx";
import { TakeawayOf } from "../../results/pictures/takeaway-of.tsx";
import { useStaleness, useStaleWords } from "../../results/states/use-staleness.ts";

/** The room that each price has between cost and worth, of the run that the results show; one of another deal says so. */
export function PriceRoomOfRun(): ReactElement | null {
  const result = useRun(resultOf);
  const isStale = useStaleness();
  const words = useStaleWords();
  if (!result) return null;
  return (
    <TakeawayOf result={result}>
      {isStale && (
        <p className="text-secondary">{`The price room below is of the deal ${words}; run it to see it anew.`}</p>
      )}
      <div className={isStale ? "results-body--stale" : undefined}>
        <PriceRoomPanel result={result} />
      </div>
    </TakeawayOf>
  );
}
