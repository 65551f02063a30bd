import type { ReactElement } from "react";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import { stressSentences, togetherSentences } from "#shared/analysis/stress/stress-sentences.ts";

/** Whom each stress hurts most, a sentence each. */
export function HurtMost({ document }: { readonly document: StressDocument }): ReactElement {
  const [together] = togetherSentences(document);
  return (
    <section className="card" aria-labelledby="hurt-most-title">
      <h2 id="hurt-most-title">Whom each hurts most</h2>
      <ul className="hurt-most">
        {document.stresses.map((stress) => (
          <li key={stress.id}>{stressSentences(stress, document)[0]}</li>
        ))}
        {together !== undefined && <li>{together}</li>}
      </ul>
    </section>
  );
}
