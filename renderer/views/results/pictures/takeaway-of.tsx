import { type ReactElement, type ReactNode, useMemo } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { TakeawayContext, type TakeawayDesk } from "../../../charts/takeaway/takeaway-desk.ts";
import { isPartialOf } from "../../../stores/run-store.ts";
import { suggestedName } from "../../../stores/save-deal.ts";
import { copyPicture, copyTable, savePicture } from "../../../stores/take-away.ts";
import { useRun } from "../../../stores/use-stores.ts";
import { tell } from "../../../stores/view-store.ts";
import { useStaleness } from "../states/use-staleness.ts";
import { resultFoot } from "./result-foot.ts";

/** Lets every chart within be taken out of the window, as a picture of this result. */
export function TakeawayOf(props: { readonly result: ResultDocument; readonly children: ReactNode }): ReactElement {
  const { result, children } = props;
  const isPartial = useRun((run) => isPartialOf(run, result));
  const isStale = useStaleness();
  const desk = useMemo(
    (): TakeawayDesk => ({
      foot: resultFoot(result, { isPartial, isStale }),
      copyPicture: (bytes) => void copyPicture(bytes),
      savePicture: (title, picture) => void savePicture(suggestedName(`${result.scenario.name} ${title}`), picture),
      copyTable: (text) => void copyTable(text),
      refuse: (sentence) => tell("error", sentence),
    }),
    [result, isPartial, isStale],
  );
  return <TakeawayContext value={desk}>{children}</TakeawayContext>;
}
