import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { decimal } from "#shared/format/decimal.ts";

interface PeopleMonthBarsProps {
  /** Name of the group, for screen readers. */
  readonly of: string;
  readonly months: readonly number[];
  readonly startMonth: string;
  /** A visit to the bars begins: one step to undo. */
  readonly onBegin: () => void;
  readonly onMonth: (month: number, people: number) => void;
}

const HEIGHT = 132;
const FOOT = 20;
const HEAD = 16;

const told = (people: number): string => decimal(people, people >= 100 || Number.isInteger(people) ? 0 : 1);

/**
 * People referred, a bar a month: each is a slider that is dragged up and down, or changed by Up and Down (with Shift by ten);
 * Left and Right go to the month beside.
 */
export function PeopleMonthBars({ of, months, startMonth, onBegin, onMonth }: PeopleMonthBarsProps) {
  const [chosen, setChosen] = useState(0);
  const bars = useRef<(SVGGElement | null)[]>([]);
  // Held while a bar is dragged, so that the scale does not slip away under the pointer.
  const [held, setHeld] = useState<number>();
  const tallest = held ?? Math.max(1, ...months) * 1.15;
  const column = 100 / months.length;
  const yOf = (people: number): number =>
    HEIGHT - FOOT - (Math.min(people, tallest) / tallest) * (HEIGHT - FOOT - HEAD);
  const peopleAt = (event: PointerEvent<SVGGElement>): number => {
    const box = event.currentTarget.ownerSVGElement!.getBoundingClientRect();
    const share = (box.bottom - FOOT - event.clientY) / (HEIGHT - FOOT - HEAD);
    const step = tallest > 40 ? 1 : tallest > 8 ? 0.5 : 0.1;
    return Number((Math.max(0, Math.round((share * tallest) / step)) * step).toPrecision(6));
  };
  const press = (event: KeyboardEvent, month: number): void => {
    const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    const along = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (by === 0 && along === 0) return;
    event.preventDefault();
    if (along !== 0) return bars.current[Math.max(0, Math.min(months.length - 1, month + along))]?.focus();
    onMonth(month, Math.max(0, Math.round(months[month]!) + by * (event.shiftKey ? 10 : 1)));
  };
  const every = Math.ceil(months.length / 12);
  return (
    <svg className="month-bars" height={HEIGHT} role="group" aria-label={`People referred by month, ${of}`}>
      {months.map((people, month) => (
        <g
          key={month}
          ref={(element) => {
            bars.current[month] = element;
          }}
          className="month-bars__bar"
          role="slider"
          tabIndex={month === Math.min(chosen, months.length - 1) ? 0 : -1}
          aria-orientation="vertical"
          aria-label={`Month ${month}, ${calendarMonth(month, startMonth)}`}
          aria-valuemin={0}
          aria-valuemax={Math.ceil(tallest)}
          aria-valuenow={people}
          aria-valuetext={`${told(people)} people`}
          onFocus={() => setChosen(month)}
          onKeyDown={(event) => press(event, month)}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            event.currentTarget.focus();
            event.currentTarget.setPointerCapture(event.pointerId);
            onBegin();
            setHeld(tallest);
            onMonth(month, peopleAt(event));
          }}
          onPointerMove={(event) => held !== undefined && chosen === month && onMonth(month, peopleAt(event))}
          onPointerUp={() => setHeld(undefined)}
          onPointerCancel={() => setHeld(undefined)}
        >
          <rect
            className="month-bars__room"
            x={`${month * column}%`}
            width={`${column}%`}
            y={0}
            height={HEIGHT - FOOT}
          />
          <rect
            className="month-bars__fill"
            x={`${(month + 0.1) * column}%`}
            width={`${0.8 * column}%`}
            y={yOf(people)}
            height={HEIGHT - FOOT - yOf(people)}
          />
          {(months.length <= 24 || month === chosen) && (
            <text className="month-bars__figure" x={`${(month + 0.5) * column}%`} y={yOf(people) - 4}>
              {told(people)}
            </text>
          )}
          {month % every === 0 && (
            <text className="month-bars__month" x={`${(month + 0.5) * column}%`} y={HEIGHT - 5}>
              {month}
            </text>
          )}
        </g>
      ))}
      <line className="month-bars__axis" x1="0" x2="100%" y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
    </svg>
  );
}
