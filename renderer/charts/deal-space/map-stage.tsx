import { type KeyboardEvent, type PointerEvent, type ReactElement, type ReactNode, useId, useState } from "react";
import type { PlotArea } from "../frame/plot-area.ts";
import { movedOnMap } from "./moved-on-map.ts";

interface MapStageProps {
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly message: string;
  readonly width: number;
  readonly height: number;
  readonly area: PlotArea;
  readonly across: number;
  readonly up: number;
  /** Place of the point that is chosen. */
  readonly chosen: number | undefined;
  readonly onChoose: (place: number) => void;
  /** What is read off at a point. */
  readonly textAt: (place: number) => string;
  /** The marks; `read` is the place that is being read. */
  readonly children: (read: number | undefined) => ReactNode;
}

/** A map whose points are read with the pointer or, once focused, with the arrow keys, and chosen with a press, Enter or Space. */
export function MapStage(props: MapStageProps): ReactElement {
  const { title, message, width, height, area, across, up, chosen, onChoose, textAt, children } = props;
  const [pointed, setPointed] = useState<number>();
  const [moved, setMoved] = useState<number>();
  const id = useId();
  const read = pointed ?? moved ?? chosen;

  const placeUnder = (event: PointerEvent<SVGSVGElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * width) / box.width;
    const y = ((event.clientY - box.top) * height) / box.height;
    const nearest = (share: number, last: number): number => Math.min(last, Math.max(0, Math.round(share * last)));
    const column = nearest((x - area.left) / (area.right - area.left), across - 1);
    const row = nearest((area.bottom - y) / (area.bottom - area.top), up - 1);
    return row * across + column;
  };
  const press = (event: KeyboardEvent): void => {
    const from = moved ?? chosen ?? Math.floor((across * up) / 2);
    if ((event.key === "Enter" || event.key === " ") && moved !== undefined) {
      event.preventDefault();
      return onChoose(moved);
    }
    const next = movedOnMap(event.key, event.shiftKey, from, across, up);
    if (next === undefined) return;
    event.preventDefault();
    setPointed(undefined);
    setMoved(next);
  };
  return (
    <>
      <div className="chart__canvas">
        <div
          className="chart__stage"
          role="group"
          tabIndex={0}
          aria-label={`${title}: the arrow keys read its points, Enter chooses one`}
          onKeyDown={press}
          onBlur={() => setMoved(undefined)}
        >
          <svg
            className="chart__picture"
            role="img"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-message`}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            onPointerMove={(event) => setPointed(placeUnder(event))}
            onPointerLeave={() => setPointed(undefined)}
            onClick={(event) => onChoose(placeUnder(event as unknown as PointerEvent<SVGSVGElement>))}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-message`}>{message}</desc>
            {children(read)}
          </svg>
        </div>
      </div>
      <p className="chart__readout">
        <span aria-live="polite">{read === undefined ? "" : textAt(read)}</span>
        {read === undefined && (
          <span className="chart__readout--idle" aria-hidden="true">
            Point at the map, or move over it with the arrow keys; a press or Enter chooses a point
          </span>
        )}
      </p>
    </>
  );
}
