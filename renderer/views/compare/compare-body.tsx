import { memo, useDeferredValue, type ReactElement } from "react";
import type { ComparisonDocument } from "#shared/compare/comparison.ts";
import { isOf } from "../../stores/compare-deals.ts";
import { useCompare, useWorkbench } from "../../stores/use-stores.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import type { Perspective } from "../../stores/perspective.ts";
import { BetterTable } from "./better-table.tsx";
import { BridgeSection } from "./bridge/bridge-section.tsx";
import { ChooseDeals } from "./choose-deals.tsx";
import { ComparedFigures } from "./compared-figures.tsx";
import { ComparedPictures } from "./compared-pictures.tsx";
import { ComparedTerms } from "./compared-terms.tsx";
import { ComparisonLine } from "./comparison-line.tsx";
import { TakeawayOfComparison } from "./takeaway-of-comparison.tsx";
import { useComparedChoice, useKeepComparing } from "./use-comparison.ts";

/** What is compared, how far that is, and what came of it: terms, who is better off, figures, pictures. */
export function CompareBody(): ReactElement {
  const choice = useComparedChoice();
  useKeepComparing(choice);
  const comparison = useCompare((state) => state.comparison);
  const perspective = useWorkbench((state) => state.perspective);
  const document = useDeferredValue(comparison.kind === "idle" ? undefined : comparison.document);
  const enough = choice.deals.length >= 2;
  // Until the first trials of a new choice are there, what is shown is of the choice before.
  const before = document !== undefined && (!isOf(comparison, choice.deals) || !isDocumentOf(document, choice.deals));
  return (
    <>
      <section className="card" aria-label="What is compared">
        <ChooseDeals choice={choice} />
        {enough ? (
          <ComparisonLine choice={choice} />
        ) : (
          <p className="text-muted">Choose two or more to compare them.</p>
        )}
      </section>
      {enough && <ComparedTerms base={choice.base} deals={choice.deals} />}
      {enough && document && (
        <div className={`stack stack--loose${before ? " results-body--stale" : ""}`}>
          <Shown document={document} perspective={perspective} deals={choice.deals} />
        </div>
      )}
      {enough && document && <BridgeSection choice={choice} />}
    </>
  );
}

const isDocumentOf = ({ deals }: ComparisonDocument, chosen: readonly { readonly id: string }[]): boolean =>
  deals.length === chosen.length && deals.every(({ id }, place) => id === chosen[place]!.id);

const Shown = memo(function Shown(props: {
  readonly document: ComparisonDocument;
  readonly perspective: Perspective;
  readonly deals: readonly DealOfFile[];
}): ReactElement {
  const { deals, ...shown } = props;
  return (
    <TakeawayOfComparison document={props.document}>
      <BetterTable {...shown} />
      <ComparedFigures {...shown} />
      <ComparedPictures document={props.document} deals={deals} />
    </TakeawayOfComparison>
  );
});
