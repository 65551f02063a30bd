import { themes, type Example } from "#shared/examples/examples.ts";
import { paymentPictures } from "#shared/examples/payment-picture.ts";
import { openExample } from "../../stores/open-deal.ts";
import { countByStatus, dealFigures } from "./deal-figures.ts";
import { outcomeKindWords } from "./outcome-kind-words.ts";
import { PaymentsPicture } from "./payments-picture.tsx";

/** One real deal: where and when, its payments as a picture, what it teaches, its figures, and how many are published. */
export function ExampleCard({ example }: { readonly example: Example }) {
  const { scenario } = example;
  const { published, illustrative } = countByStatus(scenario);
  const picture = paymentPictures[example.id];
  const heading = `example-${example.id}`;
  const where = example.place === example.country ? example.place : `${example.place}, ${example.country}`;
  return (
    <article className="card example-card" aria-labelledby={heading}>
      <div className="example-card__head">
        <p className="overline">
          {where} · {example.years}
        </p>
        <h3 id={heading}>{example.title}</h3>
        <p className="text-small text-secondary">
          {example.policyArea} · {outcomeKindWords(scenario).join(", ")}
        </p>
      </div>
      {picture && <PaymentsPicture picture={picture} scenario={scenario} />}
      <p className="text-secondary example-card__teaches">{example.teaches}</p>
      <ul className="example-card__themes" aria-label="What it teaches">
        {example.themes.map((theme) => (
          <li key={theme} className="chip">
            {themes[theme]}
          </li>
        ))}
      </ul>
      <dl className="example-card__figures">
        {dealFigures(scenario).map(({ label, value }) => (
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
          className="button"
          aria-label={`Open ${example.title}`}
          onClick={() => void openExample(example)}
        >
          Open
        </button>
      </div>
    </article>
  );
}
