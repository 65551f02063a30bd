import { type ReactElement, type ReactNode, useMemo } from "react";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import { type DealOfPlace, FutureContext, type FutureThere } from "../../../charts/frame/future-there.ts";
import { replayThere } from "../../../stores/replay-store.ts";

/** Deals that a picture knows all of. */
function plainDeal(deal: DealOfPlace): DealThere | undefined {
  return deal.kind === "terms" || deal.kind === "otherwise" ? deal : undefined;
}

/** Lets places of the pictures within lead to the story of a typical future there. */
export function TellFutures(props: {
  /** What the page knows of a deal and its pictures do not; undefined: there is no such deal any more. */
  readonly dealOf?: (deal: DealOfPlace) => DealThere | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { dealOf = plainDeal, children } = props;
  const tell = useMemo(
    () =>
      ({ where, deal }: FutureThere): void => {
        const there = deal && dealOf(deal);
        if (!deal || there) replayThere(where, there);
      },
    [dealOf],
  );
  return <FutureContext value={tell}>{children}</FutureContext>;
}
