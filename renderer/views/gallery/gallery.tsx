import { examples } from "#shared/examples/examples.ts";
import { openFile } from "../../stores/open-deal.ts";
import { ExampleCard } from "./example-card.tsx";
import { RecentFiles } from "./recent-files.tsx";

/** The start: real deals to learn from, and the files worked on before. */
export function Gallery() {
  return (
    <div className="page page--wide gallery">
      <div className="page-header">
        <div className="stack stack--tight">
          <h1>Design an outcomes partnership</h1>
          <p className="text-secondary text-lead">
            See what each party is likely to pay, save, earn and risk. Start from a real deal, or open a file of your
            own.
          </p>
        </div>
        <button type="button" className="button" onClick={() => void openFile()}>
          Open a file…
        </button>
      </div>
      <section className="stack" aria-labelledby="gallery-examples">
        <h2 id="gallery-examples">Real deals</h2>
        <div className="grid-three">
          {examples.map((example) => (
            <ExampleCard key={example.id} example={example} />
          ))}
        </div>
      </section>
      <RecentFiles />
      <p className="text-muted text-small">
        To open a scenario file (.sop.json) you can also drop it on this window. Everything stays on this computer.
      </p>
    </div>
  );
}
