import { type ReactElement, type ReactNode, useMemo } from "react";
import type { AnalysisHead } from "#shared/analysis/conduct/analysis-head.ts";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import { decimal } from "#shared/format/decimal.ts";
import type { DealOfPlace } from "../../charts/frame/future-there.ts";
import { TakeawayContext, type TakeawayDesk } from "../../charts/takeaway/takeaway-desk.ts";
import { suggestedName } from "../../stores/save-deal.ts";
import { copyPicture, copyTable, savePicture } from "../../stores/take-away.ts";
import { tell } from "../../stores/view-store.ts";
import { TellFutures } from "./replay/tell-futures.tsx";

type Head = Pick<AnalysisHead<string>, "scenario" | "trials" | "seed" | "program">;

/** What made the numbers of a picture, in one line, so that it can be matched to its file and made again. */
const footOf = ({ scenario, trials, seed, program }: Head): string =>
  [
    scenario.name,
    `${decimal(trials)} trials of each case`,
    `seed ${seed}`,
    program,
    `deal ${scenario.sha256.slice(0, 12)}`,
  ].join(" · ");

/** Lets every chart within be taken out of the window, as a picture of this analysis, and its places lead to typical futures there. */
export function TakeawayOfAnalysis(props: {
  readonly document: Head;
  /** What the analysis is called in the names of files. */
  readonly name: string;
  /** What the page knows of deals that places of its pictures are about. */
  readonly dealOf?: (deal: DealOfPlace) => DealThere | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { document, name, dealOf, children } = props;
  const desk = useMemo(
    (): TakeawayDesk => ({
      foot: () => footOf(document),
      copyPicture: (bytes) => void copyPicture(bytes),
      savePicture: (title, picture) =>
        void savePicture(suggestedName(`${document.scenario.name} ${name} ${title}`), picture),
      copyTable: (text) => void copyTable(text),
      refuse: (sentence) => tell("error", sentence),
    }),
    [document, name],
  );
  return (
    <TakeawayContext value={desk}>
      <TellFutures {...(dealOf && { dealOf })}>{children}</TellFutures>
    </TakeawayContext>
  );
}
