import type { ReactElement } from "react";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { useWorkbench } from "../stores/use-stores.ts";
import { BetterTable } from "../views/compare/better-table.tsx";
import { ComparedFigures } from "../views/compare/compared-figures.tsx";
import { ComparedPictures } from "../views/compare/compared-pictures.tsx";
import { CompareHead } from "../views/compare/compare-head.tsx";
import { TakeawayOfComparison } from "../views/compare/takeaway-of-comparison.tsx";

/** The deals of the pack side by side. */
export function PackCompare({ comparison }: { readonly comparison: ComparisonDocument }): ReactElement {
  const perspective = useWorkbench((state) => state.perspective);
  return (
    <div className="page page--wide compare">
      <CompareHead compared={true} />
      <div className="stack stack--loose">
        <TakeawayOfComparison document={comparison}>
          <BetterTable document={comparison} perspective={perspective} />
          <ComparedFigures document={comparison} perspective={perspective} />
          <ComparedPictures document={comparison} deals={[]} />
        </TakeawayOfComparison>
      </div>
    </div>
  );
}
