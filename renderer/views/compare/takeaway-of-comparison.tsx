import { type ReactElement, type ReactNode, useMemo } from "react";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { decimal } from "#shared/format/decimal.ts";
import { TakeawayContext, type TakeawayDesk } from "../../charts/takeaway/takeaway-desk.ts";
import { suggestedName } from "../../stores/save-deal.ts";
import { copyPicture, copyTable, savePicture } from "../../stores/take-away.ts";
import { tell } from "../../stores/view-store.ts";

/** What made the numbers of a picture, in one line: the deals with their hashes, so that each can be matched to its file. */
function footOf({ name, deals, trials, seed, program }: ComparisonDocument): string {
  const hashes = deals.map((deal) => `${deal.name} ${deal.sha256.slice(0, 8)}`).join(", ");
  return [name, `${decimal(trials)} trials of each`, `seed ${seed}`, program, hashes].join(" · ");
}

/** Lets every chart within be taken out of the window, as a picture of this comparison. */
export function TakeawayOfComparison(props: {
  readonly document: ComparisonDocument;
  readonly children: ReactNode;
}): ReactElement {
  const { document, children } = props;
  const desk = useMemo(
    (): TakeawayDesk => ({
      foot: () => footOf(document),
      copyPicture: (bytes) => void copyPicture(bytes),
      savePicture: (title, picture) => void savePicture(suggestedName(`${document.name} compared ${title}`), picture),
      copyTable: (text) => void copyTable(text),
      refuse: (sentence) => tell("error", sentence),
    }),
    [document],
  );
  return <TakeawayContext value={desk}>{children}</TakeawayContext>;
}
