import { type ReactElement, type ReactNode, useContext, useMemo } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { TakeawayContext, type TakeawayDesk } from "../../../charts/takeaway/takeaway-desk.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { isPartialOf, runStore, shownVersionOf } from "../../../stores/run-store.ts";
import { suggestedName } from "../../../stores/save-deal.ts";
import { copyPicture, copyTable, savePicture } from "../../../stores/take-away.ts";
import { tell } from "../../../stores/view-store.ts";
import { TellFutures } from "../../analyse/replay/tell-futures.tsx";
import { ReadOnlyContext } from "../../read-only.ts";
import { resultFoot, type ResultStanding } from "#shared/headlines/result-foot.ts";

function standingOf(result: ResultDocument): ResultStanding {
  const run = runStore.getState();
  return { isPartial: isPartialOf(run, result), isStale: shownVersionOf(run) !== dealStore.getState().scenario };
}

/** Lets every chart within be taken out of the window, as a picture of this result, and its places lead to typical futures there. */
export function TakeawayOf(props: { readonly result: ResultDocument; readonly children: ReactNode }): ReactElement {
  const { result, children } = props;
  const readOnly = useContext(ReadOnlyContext);
  const desk = useMemo(
    (): TakeawayDesk => ({
      foot: () => resultFoot(result, standingOf(result)),
      copyPicture: (bytes) => void copyPicture(bytes),
      savePicture: (title, picture) => void savePicture(suggestedName(`${result.scenario.name} ${title}`), picture),
      copyTable: (text) => void copyTable(text),
      refuse: (sentence) => tell("error", sentence),
    }),
    [result],
  );
  return <TakeawayContext value={desk}>{readOnly ? children : <TellFutures>{children}</TellFutures>}</TakeawayContext>;
}
