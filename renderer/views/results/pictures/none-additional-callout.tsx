import type { ReactElement } from "react";
import type { ResultDocument } from "#shared/model/result.ts";
import { noneAdditional } from "./none-additional.ts";

/** A plain word where outcomes are paid that would have come about anyway. */
export function NoneAdditionalCallout({ result }: { readonly result: ResultDocument }): ReactElement | null {
  const sentence = noneAdditional(result);
  if (sentence === undefined) return null;
  return (
    <aside className="callout callout--error">
      <strong className="callout__title">Outcomes were paid; none were additional.</strong>
      <p className="results-callout__text">{sentence}</p>
    </aside>
  );
}
