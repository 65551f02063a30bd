import { memo } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { resultOf } from "../../stores/run-store.ts";
import type { Perspective } from "../../stores/perspective.ts";
import { useRun, useWorkbench } from "../../stores/use-stores.ts";
import { ValueText } from "../../charts/frame/value-text.tsx";
import { useStaleness } from "../results/states/use-staleness.ts";
import { headlineFigures } from "./headline-figures.ts";
import { LiveState } from "./live-state.tsx";
import { LiveSwitch } from "./live-switch.tsx";
import { useNarrow } from "../workbench/use-pane-shown.ts";
import { PaneButton } from "./pane-button.tsx";

/** The headline figures in one line over the editor, refined while a term is changed, and the way to more results. */
export function LiveStrip() {
  const result = useRun(resultOf);
  const perspective = useWorkbench((state) => state.perspective);
  const stale = useStaleness();
  const narrow = useNarrow();
  return (
    <section className={`live-strip${stale ? " live-strip--stale" : ""}`} aria-label="Live results">
      {result ? (
        <Figures result={result} perspective={perspective} />
      ) : (
        <p className="live-strip__none">Results appear here.</p>
      )}
      <LiveState />
      <LiveSwitch />
      {!narrow && <PaneButton />}
    </section>
  );
}

const Figures = memo(function Figures(props: { readonly result: ResultDocument; readonly perspective: Perspective }) {
  return (
    <dl className="live-strip__figures">
      {headlineFigures(props.result, props.perspective).map(({ label, value, error }) => (
        <div key={label} className="live-figure">
          <dt>{label}</dt>
          <dd>
            <span className="live-figure__value">
              <ValueText text={value} />
            </span>
            <span className="live-figure__error">{error === "±0" ? "" : error}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
});
