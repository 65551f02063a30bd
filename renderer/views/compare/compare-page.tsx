import type { ReactElement } from "react";
import { useDeal } from "../../stores/use-stores.ts";
import { showDialog, showScreen } from "../../stores/view-store.ts";
import { CompareHead } from "./compare-head.tsx";
import { CompareBody } from "./compare-body.tsx";

/** Variants of the deal side by side, on the same draws. */
export function ComparePage(): ReactElement {
  const open = useDeal((state) => state.scenario !== undefined);
  const some = useDeal((state) => state.variants.length > 0);
  if (!open)
    return (
      <div className="empty-state">
        <strong>No deal is open</strong>
        <p>Open one, make a variant of it, and see both side by side here.</p>
        <button type="button" className="button" onClick={() => showScreen("gallery")}>
          Show the deals
        </button>
      </div>
    );
  return (
    <div className="page page--wide compare">
      <CompareHead compared={some} />
      {some ? <CompareBody /> : <NoVariants />}
    </div>
  );
}

function NoVariants(): ReactElement {
  return (
    <div className="empty-state">
      <strong>There are no variants yet</strong>
      <p>
        A variant is this deal with some terms changed: another price, another cap. It keeps those and follows the base
        in all else.
      </p>
      <button type="button" className="button button--primary" onClick={() => showDialog("new-variant")}>
        New variant…
      </button>
    </div>
  );
}
