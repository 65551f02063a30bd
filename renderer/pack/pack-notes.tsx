import type { ReactElement } from "react";
import { dateInWords } from "#shared/format/date-in-words.ts";
import type { PackedDeal, ScenarioPack } from "#shared/export/pack/scenario-pack.ts";

/** A heading with text that people wrote, in their paragraphs. */
function Written({ title, text }: { readonly title: string; readonly text: string }): ReactElement | null {
  if (text.trim() === "") return null;
  return (
    <section className="card stack stack--tight pack-notes">
      <h2>{title}</h2>
      <p className="pack-notes__text" dir="auto">
        {text}
      </p>
    </section>
  );
}

/** What people wrote about the deal and its variants, and what this file is. */
export function PackNotes(props: { readonly pack: ScenarioPack; readonly deal: PackedDeal }): ReactElement {
  const { pack } = props;
  const [base, ...variants] = pack.deals;
  const { summary = "", notes = "" } = base.scenario.deal;
  return (
    <div className="page stack stack--loose">
      <h1>Notes</h1>
      <Written title="The deal" text={summary} />
      <Written title="Notes on the deal" text={notes} />
      {variants.map(({ id, name, variant }) => (
        <Written key={id} title={`Variant: ${name}`} text={variant?.note ?? ""} />
      ))}
      <section className="card stack stack--tight">
        <h2>What this file is</h2>
        <p>
          A scenario pack made by {pack.program} on {dateInWords(pack.madeAt)}: the deal with its variants, the finished
          run of each, and the page that shows them. It works without the internet and asks no address for anything.
          Nothing in it can be changed.
        </p>
        <p>
          To go on working, save the deal and open it in the app, or import this very file there. With the seed and the
          version that each result tells, the app makes the same figures again.
        </p>
      </section>
    </div>
  );
}
