import { useState } from "react";
import { examples } from "#shared/examples/examples.ts";
import { ExampleCard } from "./example-card.tsx";
import { NewDealCard } from "./new-deal-card.tsx";
import { RecentFiles } from "./recent-files.tsx";
import { ThemeFilter, type Shown } from "./theme-filter.tsx";

/** The start: real deals to learn from, and the files worked on before. */
export function Gallery() {
  return (
    <div className="page page--wide gallery">
      <div className="page-header">
        <div className="stack stack--tight">
          <h1>Design an outcomes partnership</h1>
          <p className="text-secondary text-lead">
            See what each party is likely to pay, save, earn and risk. Begin a deal of your own, or learn from a real
            one.
          </p>
        </div>
      </div>
      <NewDealCard />
      <RecentFiles />
      <RealDeals />
      <p className="text-muted text-small">
        To open a scenario file (.sop.json) you can also drop it on this window. Everything stays on this computer.
      </p>
    </div>
  );
}

/** The deals that ship with the program, all or those that teach one thing. */
function RealDeals() {
  const [shown, setShown] = useState<Shown>("all");
  const some = examples.filter(({ themes }) => shown === "all" || themes.includes(shown));
  return (
    <section className="stack" aria-labelledby="gallery-examples">
      <div className="gallery__head">
        <h2 id="gallery-examples">Real deals</h2>
        <ThemeFilter shown={shown} onShow={setShown} />
      </div>
      <div className="gallery__cards">
        {some.map((example) => (
          <ExampleCard key={example.id} example={example} />
        ))}
      </div>
    </section>
  );
}
