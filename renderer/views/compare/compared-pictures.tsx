import { useContext, useState, type ReactElement } from "react";
import type { ComparedDeal, ComparedShape, ComparisonDocument } from "#shared/compare/comparison.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import type { OverlaySide } from "../../charts/overlay/overlay-data.ts";
import { FutureContext, type FutureThere } from "../../charts/frame/future-there.ts";
import { OverlayPanel } from "../../charts/overlay/overlay-panel.tsx";
import { ChoiceField } from "../../inputs/choice-field.tsx";
import { ReadOnlyContext } from "../read-only.ts";
import { tellFutureOf } from "./tell-future-of.ts";

/** The distributions of one deal over those of the first. */
export function ComparedPictures(props: {
  readonly document: ComparisonDocument;
  /** Those of the file that are compared. */
  readonly deals: readonly DealOfFile[];
}): ReactElement | null {
  const { document } = props;
  const readOnly = useContext(ReadOnlyContext);
  const { deals, shapes, currency, trials } = document;
  const [first, ...others] = deals;
  const [asked, setAsked] = useState<string>();
  const other = others.find(({ id }) => id === asked) ?? others[0];
  if (!first || !other) return null;
  const place = deals.indexOf(other);
  const tellThere = ({ where, deal }: FutureThere): void => {
    const side = deal?.kind === "side" && deal.side === "over" ? other : first;
    const told = props.deals.find(({ id }) => id === side.id);
    if (told) tellFutureOf(told, where);
  };
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
      <FutureContext value={readOnly ? undefined : tellThere}>
        <div className="grid-two">
          {shapes.map((shape) => (
            <OverlayPanel
              key={shape.id}
              measure={shape.id}
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
      </FutureContext>
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
