import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { samplingInWords } from "#shared/format/sampling.ts";
import type { PackedDeal } from "#shared/export/pack/scenario-pack.ts";

/** What made these numbers, so that anyone can make them again with the app; and what ± means, once for the page. */
export function MadeOf({ deal }: { readonly deal: PackedDeal }): ReactElement {
  const { trials, seed, sampling, program, scenario } = deal.result;
  return (
    <p className="status-line results-trail">
      <span>
        {decimal(trials)} {trials === 1 ? "trial" : "trials"}
      </span>
      <span>seed {seed}</span>
      <span>{samplingInWords[sampling]}</span>
      <span title={`SHA-256 of the deal: ${scenario.sha256}`}>deal {scenario.sha256.slice(0, 12)}</span>
      <span>{program}</span>
      <span>± is one standard error of the simulation</span>
    </p>
  );
}
