import type { ReactElement } from "react";
import type { BridgeDocument } from "#shared/analysis/bridge/bridge-document.ts";
import { noStepsSentence, orderSentences } from "#shared/analysis/bridge/bridge-sentences.ts";

/** What to know of a bridge before its figures: that there is nothing to bridge, the order of its steps, what they leave out. */
export function BridgeWords({ document }: { readonly document: BridgeDocument }): ReactElement | null {
  const same = noStepsSentence(document);
  const sentences = [...(same === undefined ? [] : [same]), ...orderSentences(document)];
  if (sentences.length === 0) return null;
  return (
    <div className="bridge-words">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
