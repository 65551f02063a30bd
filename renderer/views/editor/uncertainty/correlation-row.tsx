import { decimal } from "#shared/format/decimal.ts";
import type { RankCorrelation } from "#shared/model/uncertainty.ts";
import type { Choice } from "../../../inputs/choice-field.tsx";
import { putAt } from "../../../stores/edit-deal.ts";
import { fieldId, useProblemsAt } from "../fields/at-path.ts";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { StrengthField } from "./strength-field.tsx";
import { removeCorrelation } from "./uncertainty-edits.ts";

interface CorrelationRowProps {
  readonly index: number;
  readonly pair: RankCorrelation;
  readonly choices: readonly Choice[];
  /** What a run uses instead, where the pair cannot be as stated. */
  readonly used: number | undefined;
}

/** A pair of inputs and their rank correlation. */
export function CorrelationRow({ index, pair, choices, used }: CorrelationRowProps) {
  const place = ["uncertainty", "rankCorrelations", index] as const;
  const problems = useProblemsAt([...place, "correlation"]);
  const nameOf = (id: string): string => choices.find(([each]) => each === id)?.[1] ?? id;
  const of = `${nameOf(pair.a)} with ${nameOf(pair.b)}`;
  return (
    <li className="correlation-row">
      <ChoiceAt
        place={[...place, "a"]}
        label={`First input of pair ${index + 1}`}
        labelHidden
        of="the inputs of a rank correlation"
        choices={choices}
      />
      <ChoiceAt
        place={[...place, "b"]}
        label={`Second input of pair ${index + 1}`}
        labelHidden
        of="the inputs of a rank correlation"
        choices={choices}
      />
      <StrengthField
        id={fieldId([...place, "correlation"])}
        label={`Rank correlation of ${of}`}
        value={pair.correlation}
        problems={problems}
        onChange={(next) => putAt(`rank correlation of ${of}`, [...place, "correlation"], next)}
      />
      <span className="correlation-row__used">
        {used !== undefined && <span className="chip chip--warn">used: {decimal(used, 2)}</span>}
      </span>
      <button
        type="button"
        className="link-button"
        aria-label={`Remove the rank correlation of ${of}`}
        onClick={() => removeCorrelation(index)}
      >
        Remove
      </button>
    </li>
  );
}
