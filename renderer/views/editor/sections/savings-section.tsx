import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { freshId } from "./fresh-id.ts";

/** What each additional outcome is worth, to whose budget, from when and for how long. */
export function SavingsSection() {
  const { savings } = useScenario();
  return (
    <>
      <div className="page-header">
        <p className="text-secondary">
          A saving counts only for additional outcomes: those achieved less those that would have come anyway. Amounts
          are in prices of the appraisal's base year.
        </p>
        <button type="button" className="button button--small" onClick={addSaving}>
          Add a saving
        </button>
      </div>
      {savings.length === 0 && (
        <div className="empty-state">
          <strong>No savings yet</strong>
          <p>Without savings the results show what is paid, but not what it is worth.</p>
        </div>
      )}
      {savings.map((saving, index) => (
        <SavingCard key={saving.id} index={index} />
      ))}
    </>
  );
}

function addSaving(): void {
  editDeal("adding a saving", (draft) => {
    const outcome = draft.outcomes.find(({ kind }) => kind === "binary");
    if (!outcome) return;
    draft.savings.push({
      id: freshId("saving", draft.savings),
      name: "New saving",
      outcome: outcome.id,
      budgetHolder: draft.deal.commissioner,
      kind: "fiscal",
      amount: { value: 1000, status: "illustrative" },
      recurrence: { kind: "once" },
      startLagMonths: 0,
      cashableShare: { value: 0.5, status: "illustrative" },
      optimismBias: { value: 0.15, status: "illustrative" },
    });
  });
}

function SavingCard({ index }: { readonly index: number }) {
  const { savings, outcomes, budgetHolders } = useScenario();
  const saving = savings[index]!;
  const place = ["savings", index] as const;
  const { recurrence } = saving;
  const recur = (kind: string): void =>
    editDeal(`recurrence of ${saving.name}`, (draft) => {
      draft.savings[index]!.recurrence = kind === "monthly" ? { kind, months: 12, yearlyFallOff: 0 } : { kind: "once" };
    });
  return (
    <SectionCard
      title={saving.name}
      actions={
        <button
          type="button"
          className="button button--quiet button--small"
          onClick={() => editDeal(`removing ${saving.name}`, (draft) => void draft.savings.splice(index, 1))}
        >
          Remove
        </button>
      }
    >
      <div className="form-grid">
        <TextAt place={[...place, "name"]} label="Name" of="a saving's name" />
        <ChoiceAt
          place={[...place, "outcome"]}
          label="For each additional"
          of={`outcome of ${saving.name}`}
          choices={outcomes.filter(({ kind }) => kind !== "milestone").map(({ id, name }) => [id, name] as const)}
        />
        <ChoiceAt
          place={[...place, "budgetHolder"]}
          label="Saved by"
          of={`budget holder of ${saving.name}`}
          choices={budgetHolders.map(({ id, name }) => [id, name] as const)}
        />
        <ChoiceAt
          place={[...place, "kind"]}
          label="Kind"
          of={`kind of ${saving.name}`}
          choices={[
            ["fiscal", "Fiscal: to a public budget"],
            ["economic", "Economic value"],
            ["social", "Social value"],
          ]}
        />
        <InputAt
          place={[...place, "amount"]}
          label={recurrence.kind === "once" ? "Amount, once" : "Amount a month"}
          of={`amount of ${saving.name}`}
          unit="money"
          range={moneyRange}
        />
        <div className="field">
          <label className="field__label" htmlFor={`recurrence-${index}`}>
            Comes
          </label>
          <div className="field__box">
            <select
              id={`recurrence-${index}`}
              className="field__input"
              value={recurrence.kind}
              onChange={(event) => recur(event.target.value)}
            >
              <option value="once">Once</option>
              <option value="monthly">Each month for a time</option>
            </select>
          </div>
        </div>
        {recurrence.kind === "monthly" && (
          <>
            <NumberAt
              place={[...place, "recurrence", "months"]}
              label="For"
              of={`months of ${saving.name}`}
              unit="months"
            />
            <NumberAt
              place={[...place, "recurrence", "yearlyFallOff"]}
              label="Falls each year by"
              of={`fall-off of ${saving.name}`}
              unit="percent"
            />
          </>
        )}
        <NumberAt
          place={[...place, "startLagMonths"]}
          label="Starts after"
          of={`lag of ${saving.name}`}
          unit="months"
        />
        <InputAt
          place={[...place, "cashableShare"]}
          label="Share that is cashable"
          of={`cashable share of ${saving.name}`}
          unit="percent"
          range={rateRange}
        />
        <InputAt
          place={[...place, "optimismBias"]}
          label="Taken off for optimism bias"
          of={`optimism bias of ${saving.name}`}
          unit="percent"
          range={rateRange}
          certain
        />
      </div>
    </SectionCard>
  );
}
