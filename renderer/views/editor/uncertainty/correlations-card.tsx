import { useScenario } from "../../../stores/use-stores.ts";
import { fieldId } from "../fields/at-path.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { CorrelationMatrix } from "./correlation-matrix.tsx";
import { CorrelationRow } from "./correlation-row.tsx";
import { correlationsUsed } from "./correlations-used.ts";
import { movable } from "./uncertain-inputs.ts";
import { addCorrelation } from "./uncertainty-edits.ts";

type Pair = readonly [a: string, b: string];

const isSame = (pair: { readonly a: string; readonly b: string }, [a, b]: Pair): boolean =>
  (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a);

/** Pairs of inputs that move together, and the matrix a run makes of them and the drivers. */
export function CorrelationsCard() {
  const scenario = useScenario();
  const pairs = scenario.uncertainty?.rankCorrelations ?? [];
  const inputs = movable(scenario);
  const used = correlationsUsed(
    scenario.uncertainty,
    inputs.map(({ id }) => id),
  );
  const nameOf = (id: string): string => inputs.find((input) => input.id === id)?.name ?? id;
  const usedInstead = (pair: Pair): number | undefined => used?.moved.find((each) => isSame(each, pair))?.used;
  const next = firstFree(
    inputs.map(({ id }) => id),
    (pair) => pairs.some((each) => isSame(each, pair)),
  );
  const state = (a: string, b: string, now: number): void => {
    const index = pairs.findIndex((each) => isSame(each, [a, b]));
    if (index === -1) addCorrelation(a, b, Number(now.toFixed(2)));
    const at = index === -1 ? pairs.length : index;
    requestAnimationFrame(() =>
      document.getElementById(fieldId(["uncertainty", "rankCorrelations", at, "correlation"]))?.focus(),
    );
  };
  return (
    <SectionCard
      title="Rank correlations"
      about="How two inputs go together: 1 always in the same order, 0 without regard to each other, −1 in opposite order. A pair stands in place of what drivers make of it."
      actions={
        <button
          type="button"
          className="button button--small"
          disabled={!next}
          onClick={() => next && addCorrelation(...next, 0.3)}
        >
          Add a pair
        </button>
      }
    >
      {pairs.length === 0 && (
        <p className="text-muted">{inputs.length < 2 ? "Two inputs must be uncertain first." : "No pairs stated."}</p>
      )}
      {pairs.length > 0 && (
        <ul className="plain-list">
          {pairs.map((pair, index) => (
            <CorrelationRow
              key={index}
              index={index}
              pair={pair}
              choices={inputs.map(({ id, name }) => [id, name])}
              used={usedInstead([pair.a, pair.b])}
            />
          ))}
        </ul>
      )}
      {used && used.moved.length > 0 && (
        <p className="callout callout--warn">
          {used.moved.length === 1 ? "One pair cannot" : `${used.moved.length} pairs cannot`} be as stated: what is said
          of the others contradicts it. A run uses the nearest correlations that can be, marked with * in the table.
        </p>
      )}
      {used && (
        <CorrelationMatrix
          used={used}
          stated={new Set(pairs.flatMap(({ a, b }) => [a, b]))}
          nameOf={nameOf}
          onPair={state}
        />
      )}
    </SectionCard>
  );
}

/** The first two inputs whose correlation is not stated yet. */
function firstFree(ids: readonly string[], isTaken: (pair: Pair) => boolean): Pair | undefined {
  for (const [place, a] of ids.entries()) for (const b of ids.slice(place + 1)) if (!isTaken([a, b])) return [a, b];
  return undefined;
}
