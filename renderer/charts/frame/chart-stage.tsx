import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
  useContext,
  useId,
  useState,
} from "react";
import { type ChartStop, nearestStop } from "./chart-stop.ts";
import { FutureContext } from "./future-there.ts";
import { stopAfterKey } from "./stop-after-key.ts";

export interface ChartStageProps {
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly message: string;
  readonly width: number;
  readonly height: number;
  readonly stops: readonly ChartStop[];
  /** Whether the stops lie beside each other or under each other. */
  readonly direction?: "across" | "down";
  /** What lies over the picture and is taken hold of. */
  readonly over?: ReactNode;
  /** What is read off the picture while something over it is moved; it is spoken by what is moved. */
  readonly said?: string | undefined;
  /** The marks; `active` is the stop that is being read. */
  readonly children: (active: number | undefined) => ReactNode;
}

/** A picture whose values can be read with the pointer or, once focused, with the arrow keys; what is read stands below it. */
export function ChartStage(props: ChartStageProps): ReactElement {
  const { title, message, width, height, stops, direction = "across", over, said, children } = props;
  const [chosen, setChosen] = useState<number>();
  const id = useId();
  const active = chosen === undefined ? undefined : Math.min(chosen, stops.length - 1);
  const tellFuture = useContext(FutureContext);
  const isTelling = tellFuture !== undefined && stops.some(({ future }) => future);
  const future = active === undefined || !isTelling ? undefined : stops[active]?.future;

  const point = (event: PointerEvent<SVGSVGElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    const across = ((event.clientX - box.left) * width) / box.width;
    const down = ((event.clientY - box.top) * height) / box.height;
    setChosen(nearestStop(stops, direction === "across" ? across : down));
  };
  /** A finger leaves before what it tapped is pressed; what it read stays. */
  const leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== "touch") setChosen(undefined);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return setChosen(undefined);
    if (event.key === "Enter" && future) {
      event.preventDefault();
      return tellFuture?.(future);
    }
    const next = stopAfterKey(event.key, active, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };

  return (
    <>
      <div className="chart__canvas">
        <div
          className="chart__stage"
          role="group"
          tabIndex={0}
          aria-label={`${title}: the arrow keys read its values${isTelling ? ", Enter tells a typical future there" : ""}`}
          onKeyDown={press}
          onBlur={() => setChosen(undefined)}
        >
          <svg
            className={`chart__picture${future ? " chart__picture--told" : ""}`}
            role="img"
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-message`}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
            onPointerDown={point}
            onPointerMove={point}
            onPointerLeave={leave}
            onClick={future && (() => tellFuture?.(future))}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-message`}>{message}</desc>
            {children(active)}
          </svg>
        </div>
        {over}
      </div>
      <p className="chart__readout">
        <span aria-live="polite">{active === undefined ? "" : stops[active]?.text}</span>
        {active === undefined && said !== undefined && <span aria-hidden="true">{said}</span>}
        {active === undefined && said === undefined && (
          <span className="chart__readout--idle" aria-hidden="true">
            {isTelling
              ? "The arrow keys read values; a press or Enter tells a typical future there"
              : "The arrow keys read values; Escape puts the cursor away"}
          </span>
        )}
      </p>
    </>
  );
}
