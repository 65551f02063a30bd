import type { ReactElement } from "react";
import { dealAt } from "#shared/analysis/deal-space/deal-at.ts";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { pointWords, termWords } from "#shared/analysis/deal-space/space-words.ts";
import { differencesBetween } from "#shared/variants/differences-between.ts";
import { pointText } from "../../../charts/deal-space/point-text.ts";
import { spaceMarks } from "../../../charts/deal-space/space-marks.ts";
import { baseOf, dealStore } from "../../../stores/deal-store.ts";
import { addVariant, freeName } from "../../../stores/edit-variants.ts";
import { tell } from "../../../stores/view-store.ts";
import { useAskedSpace } from "./use-asked-space.ts";

interface ChosenPointProps {
  readonly map: DealSpaceDocument;
  readonly place: number | undefined;
}

/** The point that is chosen, what it has, and a variant with its terms. */
export function ChosenPoint({ map, place }: ChosenPointProps): ReactElement {
  const { asked } = useAskedSpace();
  const marks = spaceMarks(map);
  return (
    <section className="card space-point" aria-label="The chosen point">
      {place === undefined ? (
        <p className="text-secondary">
          {marks.map(({ letters, names }) => `${letters} ${names.join(", ")}`).join(" · ")}
          {marks.length > 0 && ". "}Choose a point to see its figures and to make a variant of it.
        </p>
      ) : (
        <>
          <p>
            <strong>{pointWords(map, place)}</strong>
            <br />
            {pointText(map, place)}
          </p>
          <button
            type="button"
            className="button button--primary"
            disabled={asked === undefined || map.points[place]!.state === "noDeal"}
            onClick={() => asked && makeVariant(map, place, asked)}
          >
            Make a variant of it
          </button>
        </>
      )}
    </section>
  );
}

/** Adds a variant with a point's terms and opens it. */
function makeVariant(
  map: DealSpaceDocument,
  place: number,
  asked: NonNullable<ReturnType<typeof useAskedSpace>["asked"]>,
): void {
  const base = baseOf(dealStore.getState());
  const { x, y } = map;
  const across = x.values.length;
  const deal = dealAt(asked, { across, up: y.values.length }, place);
  if (!base || !deal) return;
  const name = freeName(
    `${termWords(x, x.values[place % across]!, map)}, ${termWords(y, y.values[Math.floor(place / across)]!, map)}`,
  );
  addVariant(name, dealStore.getState().variant?.id, differencesBetween(base, deal));
  tell("good", `Made the variant “${name}”. It is open now; Compare puts it beside the base.`);
}
