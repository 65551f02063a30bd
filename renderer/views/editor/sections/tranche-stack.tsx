import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useScenario } from "../../../stores/use-stores.ts";
import { RankMenu } from "./rank-menu.tsx";
import { classesOf, moveRank, rankBefore } from "./tranche-rank-edits.ts";
import { TrancheBlock } from "./tranche-block.tsx";

/** The class that a tranche would go before if it were let go there; as many as there are classes for the end. */
function classBefore(y: number): number {
  const layers = [...document.querySelectorAll<HTMLElement>(".tranche-stack__layer")];
  const index = layers.findIndex((layer) => {
    const { top, height } = layer.getBoundingClientRect();
    return y < top + height / 2;
  });
  return index === -1 ? layers.length : index;
}

/** So far a pointer goes before a press is a drag. */
const DRAG_PIXELS = 4;

/** A layer is as high as its words need, and higher by its part of all capital. */
const leastHeight = 72;
const extraHeight = 120;

interface Drag {
  readonly index: number;
  readonly from: number;
  /** The class it would go before; undefined while it was only pressed. */
  readonly before?: number;
}

/** Capital as a stack, the layer that is paid first on top; dragged, or moved by keys and menu, into another order. */
export function TrancheStack() {
  const tranches = useScenario(({ capital }) => capital.tranches);
  const [drag, setDrag] = useState<Drag>();
  const classes = classesOf(tranches);
  const total = tranches.reduce((sum, { commitment }) => sum + commitment.value, 0);
  const heightOf = (members: readonly number[]): number => {
    const layer = members.reduce((sum, index) => sum + tranches[index]!.commitment.value, 0);
    return leastHeight + (total > 0 ? (extraHeight * layer) / total : 0);
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : undefined;
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    // The button would open its menu.
    event.stopPropagation();
    moveRank(tranches, index, by);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-tranche="${tranches[index]!.id}"] .row-menu`)?.focus(),
    );
  };
  const start = (event: PointerEvent<HTMLElement>, index: number): void => {
    if (event.button !== 0 || (event.target as Element).closest("button")) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ index, from: event.clientY });
  };
  const move = ({ clientY }: PointerEvent): void => {
    if (!drag || (drag.before === undefined && Math.abs(clientY - drag.from) < DRAG_PIXELS)) return;
    setDrag({ ...drag, before: classBefore(clientY) });
  };
  const end = (): void => {
    if (drag?.before !== undefined) rankBefore(tranches, drag.index, drag.before);
    setDrag(undefined);
  };
  return (
    <div className="tranche-stack">
      <p className="tranche-stack__end">Paid first</p>
      <ol className="tranche-stack__layers" aria-label="Layers of capital, the one paid first ahead">
        {classes.map((members, place) => (
          <li
            key={members.map((index) => tranches[index]!.id).join(" ")}
            style={{ minHeight: heightOf(members) }}
            className={`tranche-stack__layer${drag?.before === place ? " tranche-stack__layer--before" : ""}${drag && drag.before === classes.length && place === classes.length - 1 ? " tranche-stack__layer--after" : ""}`}
          >
            {members.map((index) => (
              <div
                key={tranches[index]!.id}
                data-tranche={tranches[index]!.id}
                className={`tranche-stack__block${drag?.index === index ? " tranche-stack__block--dragged" : ""}`}
                style={{ flexGrow: Math.max(1, tranches[index]!.commitment.value) }}
                onPointerDown={(event) => start(event, index)}
                onPointerMove={move}
                onPointerUp={end}
                onPointerCancel={() => setDrag(undefined)}
                onKeyDownCapture={(event) => press(event, index)}
              >
                <TrancheBlock index={index} shared={members.length > 1} />
                <RankMenu index={index} place={place} classes={classes} />
              </div>
            ))}
          </li>
        ))}
      </ol>
      <p className="tranche-stack__end">Paid last</p>
    </div>
  );
}
