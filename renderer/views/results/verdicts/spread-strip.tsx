import type { ReactElement } from "react";
import { layersOfSpread, shareWithError } from "#shared/format/spread-in-words.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { SpreadSummary } from "#shared/model/spread.ts";
import { TableFrame } from "../tables/table-frame.tsx";

/** Where each layer's part of the strip begins and ends, in hundredths. Shares estimated below nothing take no room. */
function parts(
  summary: SpreadSummary,
): readonly { readonly layer: string; readonly from: number; readonly size: number }[] {
  const sizes = layersOfSpread.map(({ layer }) => Math.max(0, summary[layer].share));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let from = 0;
  return layersOfSpread.map(({ layer }, index) => {
    const size = (100 * sizes[index]!) / total;
    from += size;
    return { layer, from: from - size, size };
  });
}

function SpreadRow(props: { readonly summary: SpreadSummary; readonly label: string }): ReactElement {
  const { summary, label } = props;
  return (
    <tr>
      <th scope="row">
        {label}
        <svg className="results-spread__strip" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          {parts(summary).map(({ layer, from, size }) => (
            <rect key={layer} className={`results-spread__${layer}`} x={from} width={size} height={6} />
          ))}
        </svg>
      </th>
      {layersOfSpread.map(({ layer }) => (
        <td key={layer} className="number figures">
          {shareWithError(summary[layer])}
        </td>
      ))}
    </tr>
  );
}

/** How much of the spread of the main figures each layer of uncertainty makes. Nothing while too few trials are done. */
export function SpreadStrip({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const { spread, measures } = result;
  if (spread.length === 0) return null;
  return (
    <section className="card card--flush results-spread" aria-labelledby="results-spread">
      <div className="card__header">
        <h3 id="results-spread">Where the spread comes from</h3>
        <p className="text-small text-muted">Share of the variance, ± one standard error</p>
      </div>
      <TableFrame label="Shares of the variance">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Figure</th>
              {layersOfSpread.map(({ layer, words }) => (
                <th key={layer} scope="col" className="number">
                  <span className={`results-spread__key results-spread__key--${layer}`} aria-hidden="true" /> {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {spread.map((summary) => (
              <SpreadRow
                key={summary.measure}
                summary={summary}
                label={measures.find(({ id }) => id === summary.measure)?.label ?? summary.measure}
              />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </section>
  );
}
