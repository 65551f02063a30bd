import { useState } from "react";
import { exactMoney } from "#shared/format/exact-money.ts";
import { lastDeflatorYear } from "#shared/unit-costs/gdp-deflator.ts";
import type { UnitCost } from "#shared/unit-costs/unit-cost.ts";
import { countingsOf, fittingCounting, unitSaving, type UnitCounting } from "#shared/unit-costs/unit-saving.ts";
import { assumedGrowth, needsGrowth } from "#shared/unit-costs/uprate.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { NumberField } from "../../../inputs/number-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { UnitCostList } from "./unit-cost-list.tsx";
import { countingWords } from "./unit-cost-words.ts";
import { addUnitSaving, fittingHolder, newHolder } from "./unit-saving-edits.ts";

interface Chosen {
  readonly cost: UnitCost;
  readonly counting: UnitCounting;
  readonly holder: string;
}

/** Chooses a unit cost, what saves it and whose it is; adds it as one step. */
export function UnitCostForm({ onDone }: { readonly onDone: () => void }) {
  const outcomes = useScenario((scenario) => scenario.outcomes);
  const budgetHolders = useScenario((scenario) => scenario.budgetHolders);
  const appraisal = useScenario((scenario) => scenario.appraisal);
  const savingOutcomes = outcomes.filter(({ kind }) => kind !== "milestone");
  const { priceBaseYear: baseYear, inflation } = appraisal;
  const [growth, setGrowth] = useState(typeof inflation.value === "number" ? inflation.value : assumedGrowth);
  const [outcomeId, setOutcomeId] = useState(savingOutcomes[0]?.id ?? "");
  const [chosen, setChosen] = useState<Chosen>();
  const outcome = savingOutcomes.find(({ id }) => id === outcomeId);
  const saving = chosen && unitSaving(chosen.cost, { baseYear, growth, counting: chosen.counting });

  const choose = (cost: UnitCost): void =>
    setChosen({
      cost,
      counting: outcome ? fittingCounting(cost, outcome) : "asPublished",
      holder: fittingHolder(cost.agency, budgetHolders),
    });
  const chooseOutcome = (id: string): void => {
    const next = savingOutcomes.find((each) => each.id === id);
    setOutcomeId(id);
    if (next && chosen) setChosen({ ...chosen, counting: fittingCounting(chosen.cost, next) });
  };
  const add = (): void => {
    if (!chosen || !saving) return;
    addUnitSaving({ cost: chosen.cost, saving, outcome: outcomeId, budgetHolder: chosen.holder });
    onDone();
  };
  return (
    <>
      <UnitCostList
        chosen={chosen?.cost}
        baseYear={baseYear}
        growth={growth}
        onChoose={choose}
        beside={
          needsGrowth(baseYear) && (
            <NumberField
              label={`Prices rise after ${lastDeflatorYear} by, a year`}
              value={growth}
              unit="percent"
              currency="GBP"
              hint={`An assumption: the deflator’s outturn ends in ${lastDeflatorYear}, and amounts are in prices of ${baseYear}.`}
              onChange={setGrowth}
            />
          )
        }
      />
      {chosen && (
        <div className="unit-costs__choice">
          <ChoiceField
            label="For each additional"
            value={outcomeId}
            choices={savingOutcomes.map(({ id, name }) => [id, name] as const)}
            onChange={chooseOutcome}
          />
          <ChoiceField
            label="Saved by"
            value={chosen.holder}
            choices={[
              ...budgetHolders.map(({ id, name }) => [id, name] as const),
              [newHolder, `${chosen.cost.agency}, a new budget holder`],
            ]}
            onChange={(holder) => setChosen({ ...chosen, holder })}
          />
          <ChoiceField
            label="Comes"
            value={chosen.counting}
            choices={countingsOf(chosen.cost.per).map((each) => [each, countingWords(each, chosen.cost.per)] as const)}
            onChange={(counting) => setChosen({ ...chosen, counting: counting as UnitCounting })}
          />
        </div>
      )}
      <p className="unit-costs__told" aria-live="polite">
        {told(chosen, saving, baseYear)}
      </p>
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onDone}>
          Cancel
        </button>
        <button type="button" className="button button--primary" disabled={!saving} onClick={add}>
          Add this saving
        </button>
      </div>
    </>
  );
}

/** What would be added, in a sentence. */
function told(chosen: Chosen | undefined, saving: ReturnType<typeof unitSaving>, baseYear: number): string {
  if (!chosen) return "Choose a cost to see what it becomes in this deal.";
  if (!saving)
    return `The deflator has no figure for ${baseYear}. Choose a price base year from 2005 on, under Appraisal and run.`;
  const monthly = saving.recurrence.kind === "monthly" ? " a month" : "";
  return `${exactMoney(saving.amount, "GBP")}${monthly}. ${saving.note}`;
}
