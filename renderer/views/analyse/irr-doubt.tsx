import { type ReactElement, useMemo } from "react";
import { irrDoubt } from "#shared/analysis/conduct/irr-doubt.ts";

/** What is to be known of the IRRs of a document; nothing where each is the only one. */
export function IrrDoubt({ document }: { readonly document: unknown }): ReactElement | null {
  const sentence = useMemo(() => irrDoubt(document), [document]);
  return sentence === undefined ? null : <p className="irr-doubt text-small text-muted">{sentence}</p>;
}
