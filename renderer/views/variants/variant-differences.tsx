import { useMemo, type ReactElement } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Variant } from "#shared/model/variant.ts";
import type { DescribedChange } from "#shared/variants/describe-change.ts";
import { backToBase } from "../../stores/edit-variants.ts";
import { variantDeal } from "../../stores/variant-deal.ts";
import { describedDifferences, differenceName } from "./described-differences.ts";
import { DifferencesTable } from "./differences-table.tsx";

/** All in which a variant differs from the base: its terms, where its figures come from, and what is left out of it. */
export function VariantDifferences(props: { readonly base: Scenario; readonly variant: Variant }): ReactElement {
  const { base, variant } = props;
  const { terms, provenance, unfit } = useMemo(
    () => describedDifferences(base, variant, variantDeal(base, variant)),
    [base, variant],
  );
  const back = (difference: DescribedChange): void =>
    backToBase(variant.id, differenceName(difference), [difference.change]);
  return (
    <div className="stack">
      {terms.length === 0 ? (
        <p className="text-muted">
          No term differs from the base. Open this variant and change a term; the change is kept here.
        </p>
      ) : (
        <DifferencesTable
          differences={terms}
          caption={`Terms of ${variant.name} and the base`}
          between={["Base", variant.name]}
          onBack={back}
        />
      )}
      {provenance.length > 0 && (
        <details>
          <summary>
            Where figures come from: {provenance.length === 1 ? "1 difference" : `${provenance.length} differences`}
          </summary>
          <DifferencesTable
            differences={provenance}
            caption="Where figures come from"
            between={["Base", variant.name]}
            onBack={back}
          />
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
