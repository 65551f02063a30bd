import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { moveInGrid } from "../fields/move-in-grid.ts";
import { PasteColumn } from "./paste-column.tsx";
import { PaymentCaps } from "./payment-caps.tsx";
import { PaymentTiming } from "./payment-timing.tsx";
import { PayersFields } from "./payers-fields.tsx";
import { addRule, duplicateRule, moveRule, removeRule } from "./rule-edits.ts";
import { ruleSentence } from "./rule-sentence.ts";

/** The rate card and every term that stands between a claim and its payment, in the order of payment. */
export function RateCardSection() {
  return (
    <>
      <RateCardGrid />
      <RuleSentences />
      <PaymentCaps />
      <PaymentTiming />
      <PayersFields />
    </>
  );
}

function RateCardGrid() {
  const { payment, outcomes } = useScenario();
  return (
    <SectionCard
      title="Rate card"
      about="One line a payable outcome, once a person. Up and down arrows and Enter move within a column."
      actions={
        <div className="cluster">
          <PasteColumn />
          <button type="button" className="button button--small" onClick={addRule}>
            Add a rule
          </button>
        </div>
      }
    >
      <div className="table-frame" role="region" aria-label="Rate card" tabIndex={0}>
        <table className="table editor-table" onKeyDown={moveInGrid}>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Outcome</th>
              <th scope="col">Price</th>
              <th scope="col">Evidence accepted</th>
              <th scope="col">
                <span className="visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {payment.rateCard.map((rule, index) => {
              const place = ["payment", "rateCard", index] as const;
              return (
                <tr key={rule.id}>
                  <td className="editor-table__name">
                    <TextAt
                      place={[...place, "name"]}
                      label={`Name of rule ${index + 1}`}
                      of={`name of ${rule.name}`}
                      labelHidden
                    />
                  </td>
                  <td className="editor-table__name">
                    <ChoiceAt
                      place={[...place, "outcome"]}
                      label={`Outcome of ${rule.name}`}
                      of={`outcome of ${rule.name}`}
                      choices={outcomes.map(({ id, name }) => [id, name] as const)}
                      labelHidden
                    />
                  </td>
                  <td>
                    <InputAt
                      place={[...place, "price"]}
                      label={`Price of ${rule.name}`}
                      of={`price of ${rule.name}`}
                      unit="money"
                      range={moneyRange}
                      dense
                    />
                  </td>
                  <td>
                    <InputAt
                      place={[...place, "evidenceRate"]}
                      label={`Evidence accepted for ${rule.name}`}
                      of={`evidence rate of ${rule.name}`}
                      unit="percent"
                      range={rateRange}
                      dense
                    />
                  </td>
                  <td>
                    <RuleActions index={index} name={rule.name} last={payment.rateCard.length - 1} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </SectionCard>
  );
}

function RuleActions({ index, name, last }: { readonly index: number; readonly name: string; readonly last: number }) {
  const button = (label: string, path: string, act: () => void, disabled = false) => (
    <button
      type="button"
      className="button button--quiet button--icon button--small"
      aria-label={`${label} ${name}`}
      title={label}
      disabled={disabled}
      onClick={act}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
  return (
    <div className="row-actions">
      {button("Move up", "M7 12V2M3 6l4-4 4 4", () => moveRule(index, -1), index === 0)}
      {button("Move down", "M7 2v10M3 8l4 4 4-4", () => moveRule(index, 1), index === last)}
      {button("Duplicate", "M5 5h7v7H5zM9 2H2v7", () => duplicateRule(index))}
      {button("Remove", "M3 3l8 8M11 3l-8 8", () => removeRule(index), last === 0)}
    </div>
  );
}

/** Each rule as one sentence: who pays, how much, for what, on which evidence. */
function RuleSentences() {
  const scenario = useScenario();
  return (
    <SectionCard title="In words">
      <details>
        <summary>Read each rule as a sentence</summary>
        <ol className="sentences">
          {scenario.payment.rateCard.map((rule) => (
            <li key={rule.id}>{ruleSentence(rule, scenario)}</li>
          ))}
        </ol>
      </details>
    </SectionCard>
  );
}
