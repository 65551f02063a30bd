import { memo } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { resultOf } from "../../stores/run-store.ts";
import { useRun } from "../../stores/use-stores.ts";
import { showScreen } from "../../stores/view-store.ts";
import { ValueText } from "../../charts/frame/value-text.tsx";
import { useStaleness } from "../results/states/use-staleness.ts";
import { headlineFigures } from "./headline-figures.ts";
import { LiveState } from "./live-state.tsx";
import { LiveSwitch } from "./live-switch.tsx";

/** The headline figures in one line over the editor, refined while a term is changed, and the way to all results. */
export function LiveStrip() {
  const result = useRun(resultOf);
  const stale = useStaleness();
  return (
    <section className={`live-strip${stale ? " live-strip--stale" : ""}`} aria-label="Live results">
      {result ? <Figures result={result} /> : <p className="live-strip__none">Results appear here.</p>}
      <LiveState />
      <LiveSwitch />
      <button type="button" className="button button--small" onClick={() => showScreen("results")}>
        All results
      </button>
    </section>
  );
}

const Figures = memo(function Figures({ result }: { readonly result: ResultDocument }) {
  return (
    <dl className="live-strip__figures">
      {headlineFigures(result).map(({ label, value, error }) => (
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
