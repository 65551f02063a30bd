import { moneyRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { StepsAt } from "../fields/steps-at.tsx";
import { trancheUses } from "../uses/part-uses.ts";
import { useUsedBy } from "../uses/use-used-by.ts";
import { SharedCapitalFields } from "./shared-capital-fields.tsx";
import { addTranche, removeTranche } from "./tranche-edits.ts";
import { TrancheStack } from "./tranche-stack.tsx";
import { TrancheTermsFields } from "./tranche-terms-fields.tsx";

/** Layers of capital: what each puts in, when, and on which terms it gets it back. */
export function TrancheFields() {
  const { tranches } = useScenario((scenario) => scenario.capital);
  return (
    <SectionCard
      title="Capital"
      about="Drawn as it is needed or as scheduled, up to each commitment, and repaid by seniority before any surplus is shared."
      actions={
        tranches.length > 0 && (
          <button type="button" className="button button--small" onClick={addTranche}>
            Add a tranche
          </button>
        )
      }
    >
      <ProblemsAt place={["capital", "tranches"]} />
      {tranches.length === 0 && (
        <div className="empty-state">
          <strong>Nobody invests</strong>
          <p>Payments then have to cover costs as they arise. Add an investor to meet costs before payments come in.</p>
          <button type="button" className="button button--small" onClick={addTranche}>
            Add an investor
          </button>
        </div>
      )}
      {tranches.length > 0 && <TrancheStack />}
      <SharedCapitalFields />
      {tranches.map(({ id }, index) => (
        <OneTranche key={id} index={index} />
      ))}
    </SectionCard>
  );
}

function OneTranche({ index }: { readonly index: number }) {
  const { tranches } = useScenario((scenario) => scenario.capital);
  const { id, name, drawdown } = tranches[index]!;
  const used = useUsedBy((scenario) => trancheUses(scenario, id));
  const place = ["capital", "tranches", index] as const;
  const chooseDrawdown = (kind: string): void =>
    editDeal(`drawdown of ${name}`, (draft) => {
      const tranche = draft.capital.tranches[index]!;
      tranche.drawdown =
        kind === "scheduled"
          ? { kind, amounts: [{ month: 0, amount: tranche.commitment.value }] }
          : { kind: "asNeeded" };
    });
  return (
    <fieldset className="field-group">
      <legend>{name}</legend>
      <div className="form-grid">
        <TextAt place={[...place, "name"]} label="Name" of="the tranche's name" />
        <InputAt
          place={[...place, "commitment"]}
          label="Commitment"
          of={`the commitment of ${name}`}
          unit="money"
          range={moneyRange}
          certain
        />
        {tranches.length > 1 && (
          <NumberAt
            place={[...place, "seniority"]}
            label="Seniority, lowest first"
            of={`seniority of ${name}`}
            unit="number"
          />
        )}
        <ChoiceAt
          place={[...place, "drawdown", "kind"]}
          label="Drawn"
          of={`drawdown of ${name}`}
          onChoose={chooseDrawdown}
          choices={[
            ["asNeeded", "As it is needed"],
            ["scheduled", "On a schedule"],
          ]}
        />
        <TrancheTermsFields index={index} />
      </div>
      {drawdown.kind === "scheduled" && (
        <StepsAt
          place={[...place, "drawdown", "amounts"]}
          name="Drawn in month"
          of="a drawdown"
          columns={[
            { field: "month", label: "Month", unit: "number", step: 12 },
            { field: "amount", label: "Amount", unit: "money", step: 0 },
          ]}
        />
      )}
      <div className="cluster">
        <button
          type="button"
          className="button button--quiet button--small"
          disabled={used !== undefined}
          title={used}
          onClick={() => removeTranche(index)}
        >
          Remove {name}
        </button>
        {used !== undefined && <span className="text-muted">{used}: change that before it can be removed.</span>}
      </div>
    </fieldset>
  );
}
