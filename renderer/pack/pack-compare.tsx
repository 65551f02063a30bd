import { useMemo, type ReactElement } from "react";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import type { ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { decimal } from "#shared/format/decimal.ts";
import { dealsOf } from "../stores/compare-deals.ts";
import { useWorkbench } from "../stores/use-stores.ts";
import { IrrDoubt } from "../views/analyse/irr-doubt.tsx";
import { BetterTable } from "../views/compare/better-table.tsx";
import { ComparedFigures } from "../views/compare/compared-figures.tsx";
import { ComparedPictures } from "../views/compare/compared-pictures.tsx";
import { ComparedTerms } from "../views/compare/compared-terms.tsx";
import { CompareHead } from "../views/compare/compare-head.tsx";
import { TakeawayOfComparison } from "../views/compare/takeaway-of-comparison.tsx";
import { PackBridge } from "./pack-bridge.tsx";

interface PackCompareProps {
  readonly pack: ScenarioPack;
  readonly comparison: ComparisonDocument;
}

/** The deals of the pack side by side. */
export function PackCompare({ pack, comparison }: PackCompareProps): ReactElement {
  const perspective = useWorkbench((state) => state.perspective);
  const base = pack.deals[0].scenario;
  const compared = useMemo(() => {
    const all = dealsOf({ base, variants: pack.deals.flatMap(({ variant }) => variant ?? []) });
    return all.filter(({ id }) => comparison.deals.some((deal) => deal.id === id));
  }, [base, pack, comparison]);
  const left = pack.deals.length - compared.length;
  return (
    <div className="page page--wide compare">
      <CompareHead compared={true} />
      <div>
        <p className="status-line results-trail">
          <span>{decimal(comparison.trials)} trials of each</span>
          <span>seed {comparison.seed}</span>
          {left > 0 && (
            <span>
              {left} more {left === 1 ? "variant is" : "variants are"} under Results
            </span>
          )}
        </p>
        <IrrDoubt document={comparison} />
      </div>
      <div className="stack stack--loose">
        <ComparedTerms base={base} deals={compared} />
        <TakeawayOfComparison document={comparison}>
          <BetterTable document={comparison} perspective={perspective} />
          <ComparedFigures document={comparison} perspective={perspective} />
          <ComparedPictures document={comparison} deals={[]} />
        </TakeawayOfComparison>
        <PackBridge bridges={pack.bridges} />
      </div>
    </div>
  );
}
