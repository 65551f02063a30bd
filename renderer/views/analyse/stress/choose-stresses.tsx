import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Stress } from "#shared/analysis/stress/stress.ts";
import type { StressDocument } from "#shared/analysis/stress/stress-document.ts";
import { askStress, chooseStress, stressStore } from "../../../stores/stress-store.ts";

interface ChooseStressesProps {
  readonly stresses: readonly Stress[];
  readonly document: StressDocument | undefined;
}

/** Which stresses the deal is put under: each with what it does, or why the deal cannot be put under it. */
export function ChooseStresses({ stresses, document }: ChooseStressesProps): ReactElement {
  const { without, together } = useStore(stressStore);
  const reasons = new Map(document?.leftOut.map(({ id, why }) => [id, why]));
  return (
    <fieldset className="stress-choice">
      <legend className="visually-hidden">Stresses</legend>
      {stresses.map(({ id, name, does }) => {
        const why = reasons.get(id);
        return (
          <label key={id} className="stress-choice__one">
            <input
              type="checkbox"
              checked={!without.includes(id)}
              onChange={(event) => askStress(id, event.target.checked)}
            />
            <span>
              <span className="stress-choice__name">{name}</span>
              <span className="text-small text-muted">{why ?? does}</span>
            </span>
          </label>
        );
      })}
      <label className="stress-choice__one">
        <input
          type="checkbox"
          checked={together}
          onChange={(event) => chooseStress({ together: event.target.checked })}
        />
        <span>
          <span className="stress-choice__name">All together</span>
          <span className="text-small text-muted">
            Those chosen at once too, in this order: changes of the file, then factors on one number multiply.
          </span>
        </span>
      </label>
    </fieldset>
  );
}
