import type { ReactElement } from "react";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { MOST_COMPARED } from "#shared/compare/comparison.ts";
import { chooseDeals, compareAgainst } from "../../stores/compare-deals.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { ChoiceField } from "../../inputs/choice-field.tsx";
import { countOfChanges } from "../variants/described-differences.ts";
import type { ComparedChoice } from "./use-comparison.ts";

/** Which deals are put side by side, and which of them the others are compared with. */
export function ChooseDeals({ choice }: { readonly choice: ComparedChoice }): ReactElement {
  const { all, chosen, deals } = choice;
  const choose = (id: string, on: boolean): void =>
    chooseDeals(all.map((deal) => deal.id).filter((each) => (each === id ? on : chosen.includes(each))));
  return (
    <div className="compare-choice">
      <fieldset className="compare-choice__deals">
        <legend className="field__label">Side by side, two to six</legend>
        <div className="compare-choice__list">
          {all.map((deal) => (
            <DealCheckbox
              key={deal.id}
              deal={deal}
              on={chosen.includes(deal.id)}
              full={chosen.length >= MOST_COMPARED}
              onChange={(on) => choose(deal.id, on)}
            />
          ))}
        </div>
      </fieldset>
      {deals[0] && (
        <ChoiceField
          label="Compared with"
          value={deals[0].id}
          choices={chosen.map((id) => [id, all.find((deal) => deal.id === id)!.name] as const)}
          onChange={compareAgainst}
        />
      )}
    </div>
  );
}

interface DealCheckboxProps {
  readonly deal: DealOfFile;
  readonly on: boolean;
  /** As many as there may be are chosen. */
  readonly full: boolean;
  readonly onChange: (on: boolean) => void;
}

function DealCheckbox({ deal, on, full, onChange }: DealCheckboxProps): ReactElement {
  const { name, variant, scenario, unfit } = deal;
  const problems = dealProblems(scenario).length;
  const says = (): string => {
    if (problems > 0) return `${problems === 1 ? "1 problem" : `${problems} problems`} to mend first`;
    if (!variant) return "as it stands";
    const leftOut = unfit.length === 0 ? "" : `, ${unfit.length} left out`;
    return `${countOfChanges(variant.changes.length - unfit.length)}${leftOut}`;
  };
  return (
    <label className="compare-choice__deal">
      <input
        type="checkbox"
        checked={on}
        disabled={problems > 0 || (full && !on)}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        <span className="compare-choice__name">{name}</span>
        <span className="text-small text-muted">{says()}</span>
      </span>
    </label>
  );
}
