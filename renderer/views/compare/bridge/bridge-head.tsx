import type { ReactElement } from "react";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { chooseBridge } from "../../../stores/compare-deals.ts";

interface End {
  readonly id: string;
  readonly name: string;
}

interface BridgeHeadProps {
  readonly from: End;
  readonly to: End;
  /** Where a bridge may lead to. */
  readonly others: readonly End[];
}

/** Between which deals a bridge is, with the choice of the other one. */
export function BridgeHead({ from, to, others }: BridgeHeadProps): ReactElement {
  return (
    <div className="cluster cluster--between">
      <div className="section-title">
        <h2 id="compare-bridge">
          Bridge from “{from.name}” to “{to.name}”
        </h2>
        <p className="section-title__about">
          Which changed term moved what: one term after the other, each on top of those before it, on the same draws.
        </p>
      </div>
      {others.length > 1 && (
        <ChoiceField
          label="Leads to"
          value={to.id}
          choices={others.map(({ id, name }) => [id, name] as const)}
          onChange={(id) => chooseBridge({ to: id, order: [] })}
        />
      )}
    </div>
  );
}
