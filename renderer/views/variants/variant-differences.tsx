import { useMemo, type ReactElement } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Variant } from "#shared/model/variant.ts";
import { backToBase } from "../../stores/edit-variants.ts";
import { variantDeal } from "../../stores/variant-deal.ts";
import { describedDifferences } from "./described-differences.ts";
import { DifferencesTable } from "./differences-table.tsx";

/** All in which a variant differs from the base: its terms, where its figures come from, and what is left out of it. */
export function VariantDifferences(props: { readonly base: Scenario; readonly variant: Variant }): ReactElement {
  const { base, variant } = props;
  const { terms, provenance, unfit } = useMemo(
    () => describedDifferences(base, variant, variantDeal(base, variant)),
    [base, variant],
  );
  return (
    <div className="stack">
      {terms.length === 0 ? (
        <p className="text-muted">
          No term differs from the base. Open this variant and change a term; the change is kept here.
        </p>
      ) : (
        <DifferencesTable variant={variant} differences={terms} caption={`Terms of ${variant.name} and the base`} />
      )}
      {provenance.length > 0 && (
        <details>
          <summary>
            Where figures come from: {provenance.length === 1 ? "1 difference" : `${provenance.length} differences`}
          </summary>
          <DifferencesTable variant={variant} differences={provenance} caption="Where figures come from" />
        </details>
      )}
      {unfit.map(({ change, sentence }) => (
        <div key={JSON.stringify(change.path)} className="callout callout--warn">
          <p>Left out of this variant: {sentence}</p>
          <div className="callout__actions">
            <button
              type="button"
              className="button button--small"
              onClick={() => backToBase(variant.id, "what is left out", [change])}
            >
              Remove this change
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
