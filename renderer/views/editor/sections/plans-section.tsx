import { useState, type ReactNode } from "react";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { financialYearLabel, financialYearOf } from "#shared/model/calendar.ts";
import { ProvenanceChip } from "../../../inputs/provenance-chip.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { fieldId } from "../fields/at-path.ts";
import { moveInGrid } from "../fields/move-in-grid.ts";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { TextAt } from "../fields/simple-fields.tsx";
import {
  addPlan,
  duplicatePlan,
  MOST_PLANS,
  planOutcome,
  planPayments,
  planProvenance,
  planYear,
  removePlan,
} from "./plan-edits.ts";
import { PlannedField } from "./planned-field.tsx";

/** The deal's own cases, a column each: what was planned, to be placed in the simulated distribution. */
export function PlansSection() {
  const plans = useScenario((scenario) => scenario.plans) ?? [];
  return (
    <SectionCard
      title="Plans"
      about="The low, medium and high cases the contract was set on. They change no result; the results say where each falls among the trials."
      flush={plans.length > 0}
      actions={
        <button type="button" className="button button--small" onClick={addPlan} disabled={plans.length >= MOST_PLANS}>
          Add a case
        </button>
      }
    >
      <ProblemsAt place={["plans"]} />
      {plans.length === 0 ? (
        <p className="text-secondary">No cases yet. Add one, and enter the outcomes and payments that were planned.</p>
      ) : (
        <PlansTable />
      )}
    </SectionCard>
  );
}

function PlansTable() {
  const { plans = [], outcomes, deal, sources } = useScenario();
  const symbol = currencySymbol[deal.currency];
  const stated = Math.max(...plans.map(({ paymentsByYear }) => paymentsByYear?.length ?? 0));
  const [asked, setAsked] = useState(0);
  const years = Math.max(stated, asked);
  const ofContract = financialYearOf(deal, deal.contractMonths - 1) + 1;
  const row = (name: string, key: string, cell: (plan: number) => ReactNode): ReactNode => (
    <tr key={key} className="grid-row">
      <th scope="row">{name}</th>
      {plans.map(({ id }, plan) => (
        <td key={id}>{cell(plan)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <div className="table-frame grid-frame" role="region" aria-label="Plans">
        <table className="table grid-table plans-table" onKeyDown={moveInGrid}>
          <thead>
            <tr>
              <th scope="col">Case</th>
              {plans.map(({ id, name }, plan) => (
                <th key={id} scope="col">
                  <div className="plans-table__head">
                    <TextAt
                      place={["plans", plan, "name"]}
                      label={`Name of case ${plan + 1}`}
                      of={`name of ${name}`}
                      labelHidden
                    />
                    <RowMenu
                      of={name}
                      actions={[
                        {
                          name: "Duplicate",
                          act: () => duplicatePlan(plan),
                          refused: plans.length >= MOST_PLANS ? `A deal has at most ${MOST_PLANS} cases` : undefined,
                        },
                        { name: "Remove", act: () => removePlan(plan) },
                      ]}
                    />
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row("Where it comes from", "provenance", (plan) => (
              <div className="plans-table__source" id={fieldId(["plans", plan, "provenance"])}>
                <ProvenanceChip
                  of={plans[plan]!.name}
                  provenance={plans[plan]!.provenance ?? { status: "illustrative" }}
                  sources={sources}
                  onChange={(changed) => planProvenance(`source of ${plans[plan]!.name}`, plan, changed)}
                />
              </div>
            ))}
            {row(`Payments in total, ${symbol}`, "payments", (plan) => (
              <PlannedField
                place={["plans", plan, "payments"]}
                label={`Payments of ${plans[plan]!.name}`}
                unit="money"
                onChange={(amount) => planPayments(`payments of ${plans[plan]!.name}`, plan, amount)}
              />
            ))}
            {Array.from({ length: years }, (_, year) => {
              const label = financialYearLabel(deal, year);
              return row(`Payments in ${label}, ${symbol}`, label, (plan) => (
                <PlannedField
                  place={["plans", plan, "paymentsByYear", year]}
                  label={`Payments of ${plans[plan]!.name} in ${label}`}
                  unit="money"
                  onChange={(amount) => planYear(`payments of ${plans[plan]!.name} in ${label}`, plan, year, amount)}
                />
              ));
            })}
            {outcomes.map(({ id, name }) =>
              row(name, `outcome ${id}`, (plan) => (
                <PlannedField
                  place={["plans", plan, "outcomes", id]}
                  label={`${name} in ${plans[plan]!.name}`}
                  unit="number"
                  onChange={(count) => planOutcome(`${name} of ${plans[plan]!.name}`, plan, id, count)}
                />
              )),
            )}
          </tbody>
        </table>
      </div>
      <div className="plans-foot">
        <p className="text-small text-muted">
          Outcomes are counted gross, as they are claimed. Without a total, the sum of the years stands for it.
        </p>
        {years < ofContract && (
          <button type="button" className="link-button" onClick={() => setAsked(ofContract)}>
            Plan payments year by year
          </button>
        )}
      </div>
    </>
  );
}
