import type { ReactElement } from "react";
import type { PathStep } from "#shared/model/problem.ts";
import { baseTermAt } from "#shared/variants/base-words.ts";
import { dealStore, type DealState } from "../../stores/deal-store.ts";
import { putAt } from "../../stores/edit-deal.ts";
import { useDeal } from "../../stores/use-stores.ts";

interface BaseMarkProps {
  readonly place: readonly PathStep[];
  /** What stands there, for the name of an undo step. */
  readonly of: string;
  /** In a cell of a table there is room for a corner alone. */
  readonly dense: boolean;
}

const baseTerm = ({ variant, scenario }: DealState, place: readonly PathStep[]) =>
  variant && scenario ? baseTermAt(variant.base, scenario, place) : undefined;

/** At a term that the open variant has otherwise: what the base has, and the way back to it. */
export function BaseMark({ place, of, dense }: BaseMarkProps): ReactElement | null {
  const words = useDeal((state) => baseTerm(state, place)?.words);
  if (words === undefined) return null;
  const back = (): void => putAt(`back to base: ${of}`, place, baseTerm(dealStore.getState(), place)?.value);
  if (dense)
    return (
      <span className="base-mark base-mark--corner" title={`Base: ${words}`}>
        <span className="visually-hidden">Base: {words}</span>
      </span>
    );
  return (
    <span className="base-mark">
      <span className="base-mark__words">Base: {words}</span>
      <button
        type="button"
        className="link-button base-mark__back"
        aria-label={`Back to base: ${of}, ${words}`}
        onClick={back}
      >
        Back to base
      </button>
    </span>
  );
}
