import type { ReactElement } from "react";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { useWorkbench } from "../stores/use-stores.ts";
import { BetterTable } from "../views/compare/better-table.tsx";
import { ComparedFigures } from "../views/compare/compared-figures.tsx";
import { ComparedPictures } from "../views/compare/compared-pictures.tsx";
import { TakeawayOfComparison } from "../views/compare/takeaway-of-comparison.tsx";
import { PerspectiveSwitch } from "../views/workbench/perspective-switch.tsx";

/** The deals of the pack side by side. */
export function PackCompare({ comparison }: { readonly comparison: ComparisonDocument }): ReactElement {
  const perspective = useWorkbench((state) => state.perspective);
  return (
    <div className="page page--wide compare">
      <header className="page-header">
        <div className="stack stack--tight">
          <h1>Compare</h1>
          <p className="text-secondary compare-page__words">
            The same people and the same luck in every variant, so that a difference is owed to the terms alone.
          </p>
        </div>
        <PerspectiveSwitch />
      </header>
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
