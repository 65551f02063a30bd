import { NumberField } from "../../../inputs/number-field.tsx";
import { putAt } from "../../../stores/edit-deal.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { fieldId, useProblemsAt, useValueAt, type Place } from "./at-path.ts";
import { useOneStep } from "./use-one-step.ts";

interface SharesAtProps {
  readonly place: Place;
  /** Whose shares: "the split of Job entry". */
  readonly of: string;
}

const rest = (share: number): number => Number((1 - share).toPrecision(12));

/**
 * Shares by payer. Of two payers the other one takes what is left, so that they always add up. What keeps them from
 * adding up is shown by the group they stand in.
 */
export function SharesAt({ place, of }: SharesAtProps) {
  const shares = useValueAt(place) as Readonly<Record<string, number>>;
  const payers = useScenario((scenario) => scenario.payment.payers);
  const named = payers.map(({ id, name }) => [id, name] as const);
  const gone = Object.keys(shares).filter((id) => !payers.some((payer) => payer.id === id));
  const all = [...named, ...gone.map((id) => [id, `${id} (no longer there)`] as const)];
  const change = (id: string, share: number): void => {
    const other = all.length === 2 ? all.find(([each]) => each !== id)?.[0] : undefined;
    const next: Record<string, number> = { ...shares, [id]: share };
    if (other !== undefined && share >= 0 && share <= 1) next[other] = rest(share);
    for (const each of Object.keys(next)) if (next[each] === 0) delete next[each];
    putAt(of, place, next);
  };
  return (
    <>
      {all.map(([id, name]) => (
        <ShareOf
          key={id}
          place={[...place, id]}
          name={name}
          share={shares[id] ?? 0}
          onChange={(to) => change(id, to)}
        />
      ))}
    </>
  );
}

interface ShareOfProps {
  readonly place: Place;
  readonly name: string;
  readonly share: number;
  readonly onChange: (share: number) => void;
}

function ShareOf({ place, name, share, onChange }: ShareOfProps) {
  const currency = useDeal(({ scenario }) => scenario!.deal.currency);
  const problems = useProblemsAt(place);
  const step = useOneStep();
  return (
    <div onFocus={step.begin}>
      <NumberField
        id={fieldId(place)}
        label={name}
        value={share}
        unit="percent"
        currency={currency}
        problems={problems}
        onChange={(next) => step.edit(() => onChange(next))}
      />
    </div>
  );
}
