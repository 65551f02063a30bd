import type { ReactElement } from "react";
import { missingValue, missingValueSpoken } from "#shared/format/missing-value.ts";

/** A formatted number on the page. The dash of a missing value is spoken as words, with the reason when one is given. */
export function ValueText({ text, reason }: { readonly text: string; readonly reason?: string }): ReactElement {
  if (text !== missingValue) return <span className="figures">{text}</span>;
  return (
    <span className="figures" title={reason}>
      <span aria-hidden="true">{missingValue}</span>
      <span className="visually-hidden">{reason ?? missingValueSpoken}</span>
    </span>
  );
}
