import type { ReactElement } from "react";
import type { AskedDealSpace } from "#shared/analysis/deal-space/asked-deal-space.ts";
import { dealAt } from "#shared/analysis/deal-space/deal-at.ts";
import type { DealSpaceDocument } from "#shared/analysis/deal-space/deal-space-document.ts";
import { pointWords, termWords } from "#shared/analysis/deal-space/space-words.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { pointText } from "../../../charts/deal-space/point-text.ts";
import { spaceMarks } from "../../../charts/deal-space/space-marks.ts";
import { makeVariant } from "../../../stores/make-variant.ts";
import { replayThere } from "../../../stores/replay-store.ts";
import { useAskedSpace } from "./use-asked-space.ts";

interface ChosenPointProps {
  readonly map: DealSpaceDocument;
  readonly place: number | undefined;
}

/** The point that is chosen, what it has, and a variant with its terms. */
export function ChosenPoint({ map, place }: ChosenPointProps): ReactElement {
  const { asked } = useAskedSpace();
  const deal = place === undefined ? undefined : dealOf(map, place, asked);
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
          <div className="cluster">
            <button
              type="button"
              className="button button--primary"
              disabled={deal === undefined}
              onClick={() => deal && makeVariant(deal, nameAt(map, place))}
            >
              Make a variant of it
            </button>
            <button
              type="button"
              className="button"
              disabled={deal === undefined}
              onClick={() => replayThere({ kind: "all" }, { kind: "terms", terms: termsAt(map, place) })}
            >
              Tell a typical future there
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** The deal at a point of the map that is shown; undefined where there is none, or another map is asked for by now. */
function dealOf(map: DealSpaceDocument, place: number, asked: AskedDealSpace | undefined): Scenario | undefined {
  const { x, y } = map;
  if (asked?.x.name !== x.name || asked.y.name !== y.name) return undefined;
  const shown = { scenario: asked.scenario, x: { ...asked.x, values: x.values }, y: { ...asked.y, values: y.values } };
  return dealAt(shown, { across: x.values.length, up: y.values.length }, place);
}

/** The two terms at a point. */
const termsAt = ({ x, y }: DealSpaceDocument, place: number) =>
  [
    { term: x.name, value: x.values[place % x.values.length]! },
    { term: y.name, value: y.values[Math.floor(place / x.values.length)]! },
  ] as const;

/** What a variant with a point's terms is called. */
function nameAt(map: DealSpaceDocument, place: number): string {
  const [across, up] = termsAt(map, place);
  return `${termWords(map.x, across.value, map)}, ${termWords(map.y, up.value, map)}`;
}
