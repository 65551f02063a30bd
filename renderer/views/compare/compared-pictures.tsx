import { useState, type ReactElement } from "react";
import type { ComparedDeal, ComparedShape, ComparisonDocument } from "#shared/compare/comparison.ts";
import type { OverlaySide } from "../../charts/overlay/overlay-data.ts";
import { OverlayPanel } from "../../charts/overlay/overlay-panel.tsx";
import { ChoiceField } from "../../inputs/choice-field.tsx";

/** The distributions of one deal over those of the first. */
export function ComparedPictures({ document }: { readonly document: ComparisonDocument }): ReactElement | null {
  const { deals, shapes, currency, trials } = document;
  const [first, ...others] = deals;
  const [asked, setAsked] = useState<string>();
  const other = others.find(({ id }) => id === asked) ?? others[0];
  if (!first || !other) return null;
  const place = deals.indexOf(other);
  return (
    <section className="stack" aria-labelledby="compare-pictures">
      <div className="cluster cluster--between">
        <h2 id="compare-pictures">
          “{other.name}” over “{first.name}”
        </h2>
        {others.length > 1 && (
          <ChoiceField
            label="Picture of"
            value={other.id}
            choices={others.map(({ id, name }) => [id, name] as const)}
            onChange={setAsked}
          />
        )}
      </div>
      <div className="grid-two">
        {shapes.map((shape) => (
          <OverlayPanel
            key={shape.id}
            label={shape.label}
            unit={shape.unit}
            low={shape.low}
            binWidth={shape.width}
            currency={currency}
            trials={trials}
            under={sideOf(first, shape, 0)}
            over={sideOf(other, shape, place)}
          />
        ))}
      </div>
    </section>
  );
}

function sideOf({ name, measures }: ComparedDeal, { id, counts }: ComparedShape, place: number): OverlaySide {
  const statistics = measures.find((measure) => measure.id === id)?.statistics;
  return {
    name,
    counts: counts[place]!,
    median: statistics?.percentiles.p50,
    medianError: statistics?.standardErrors.p50,
  };
}
