import { percent } from "#shared/format/percent.ts";
import type { Pathway, Stage } from "./outcome-pathways.ts";

interface OutcomeFunnelProps {
  readonly pathway: Pathway;
  /** Id of the stage that is being edited. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
}

const share = (value: number | undefined): string =>
  percent(value, value !== undefined && value > 0 && value < 0.1 ? 1 : 0);

/** A pathway as a funnel: of those who start the share who reach each stage, and a mark where they would have been anyway. */
export function OutcomeFunnel({ pathway, chosen, onChoose }: OutcomeFunnelProps) {
  return (
    <ol className="funnel">
      {pathway.map((stage) => (
        <li key={stage.outcome.id}>
          <button
            type="button"
            className="funnel__stage"
            aria-expanded={stage.outcome.id === chosen}
            aria-label={inWords(stage)}
            onClick={() => onChoose(stage.outcome.id === chosen ? undefined : stage.outcome.id)}
          >
            <span className={`funnel__name funnel__name--${Math.min(stage.depth, 5)}`}>{stage.outcome.name}</span>
            <Bar stage={stage} />
            <span className="funnel__reached">{share(stage.reached)}</span>
            <span className="funnel__rate">{stage.depth === 0 ? "" : `${share(stage.rate)} of those before`}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Bar({ stage: { outcome, reached = 0, reachedAnyway } }: { readonly stage: Stage }) {
  const at = (value: number): string => `${Math.max(0, Math.min(1, value)) * 100}%`;
  return (
    <svg className="funnel__bar" height={16} aria-hidden="true">
      <rect className="funnel__room" width="100%" height={16} />
      <rect className={`funnel__fill funnel__fill--${outcome.kind}`} width={at(reached)} height={16} />
      {reachedAnyway !== undefined && (
        <line className="funnel__anyway" x1={at(reachedAnyway)} x2={at(reachedAnyway)} y1={0} y2={16} />
      )}
    </svg>
  );
}

/** "Accommodation kept 3 months: reached by 61% of those who start, 24% without the service. Edit." */
function inWords({ outcome, reached, reachedAnyway }: Stage): string {
  const anyway = reachedAnyway === undefined ? "" : `, ${share(reachedAnyway)} without the service`;
  return `${outcome.name}: reached by ${share(reached)} of those who start${anyway}`;
}
