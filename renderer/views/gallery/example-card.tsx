import type { Example } from "#shared/examples/examples.ts";
import { openExample } from "../../stores/open-deal.ts";
import { countByStatus, dealFigures } from "./deal-figures.ts";

/** One real deal: where and when, what it teaches, its figures, and how many of them are published. */
export function ExampleCard({ example }: { readonly example: Example }) {
  const { published, illustrative } = countByStatus(example.scenario);
  const heading = `example-${example.id}`;
  return (
    <article className="card example-card" aria-labelledby={heading}>
      <div className="stack stack--tight">
        <p className="overline">
          {example.place} · {example.years}
        </p>
        <h3 id={heading}>{example.title}</h3>
        <p className="text-secondary">{example.teaches}</p>
      </div>
      <dl className="example-card__figures">
        {dealFigures(example.scenario).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="example-card__foot">
        <span className="text-muted text-small">
          {published} figures published, {illustrative} illustrative
        </span>
        <button
          type="button"
          className="button button--primary"
          aria-label={`Open ${example.title}`}
          onClick={() => void openExample(example)}
        >
          Open
        </button>
      </div>
    </article>
  );
}
