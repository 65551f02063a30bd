import type { ReactElement } from "react";
import { useStore } from "zustand";
import { decimal } from "#shared/format/decimal.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { leavePresentation, presentStore, showSlide } from "../../stores/present-store.ts";
import { isPartialOf } from "../../stores/run-store.ts";
import { useDeal, useRun } from "../../stores/use-stores.ts";
import { useStaleness } from "../results/states/use-staleness.ts";

/** Which deal and run this is, which slide, and the way out: quiet, at the foot. */
export function PresentFoot({ result }: { readonly result: ResultDocument }): ReactElement {
  const { slide, slides } = useStore(presentStore);
  const partial = useRun((run) => isPartialOf(run, result));
  const stale = useStaleness();
  const variant = useDeal(({ variant: open, variants }) => variants.find(({ id }) => id === open?.id)?.name);
  return (
    <footer className="present__foot">
      <p className="present__trail">
        <strong title={result.scenario.name}>{result.scenario.name}</strong>
        {variant !== undefined && !stale && <em title={variant}>{variant}</em>}
        <span>
          {partial ? "first " : ""}
          {decimal(result.trials)} trials, seed {result.seed}
          {stale ? " · of the deal before it was edited" : ""}
        </span>
      </p>
      <nav className="present__dots" aria-label="Slides">
        {slides.map((name, index) => (
          <button
            key={`${index} ${name}`}
            type="button"
            className="present__dot"
            aria-label={`${index + 1} of ${slides.length}: ${name}`}
            aria-current={index === slide ? "page" : undefined}
            title={name}
            onClick={() => showSlide(index)}
          />
        ))}
      </nav>
      <button type="button" className="button button--quiet present__leave" onClick={() => void leavePresentation()}>
        Leave (Esc)
      </button>
    </footer>
  );
}
