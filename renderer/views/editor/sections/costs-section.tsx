import type { CostBasis } from "#shared/model/cost.ts";
import { growthRange, moneyRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import { freshId } from "./fresh-id.ts";

const bearers = [
  ["provider", "Provider: delivers"],
  ["contractHolder", "Contract holder: the deal's own costs"],
  ["commissioner", "Commissioner: its own budget"],
] as const;

const kinds = [
  ["delivery", "Delivery"],
  ["development", "Development"],
  ["legal", "Legal"],
  ["intermediary", "Intermediary"],
  ["performanceManagement", "Performance management"],
  ["evaluation", "Evaluation"],
  ["governance", "Governance"],
  ["management", "Management"],
] as const;

const bases: readonly (readonly [CostBasis["kind"], string])[] = [
  ["oneOff", "Once"],
  ["monthly", "A month"],
  ["perStart", "A person who starts"],
  ["perActiveMonth", "A person and month in service"],
  ["perOutcome", "An achieved outcome"],
];

/** What delivery and the deal itself cost, and who bears it. */
export function CostsSection() {
  const { costs } = useScenario();
  return (
    <>
      <SectionCard title="Growth of costs">
        <div className="form-grid">
          <InputAt
            place={["costs", "indexation"]}
            label="Cost growth a year"
            of="cost indexation"
            unit="percent"
            range={growthRange}
          />
        </div>
      </SectionCard>
      {costs.lines.map((line, index) => (
        <CostCard key={line.id} index={index} />
      ))}
      <div>
        <button type="button" className="button button--small" onClick={addCost}>
          Add a cost
        </button>
      </div>
    </>
  );
}

function addCost(): void {
  editDeal("adding a cost", (draft) => {
    draft.costs.lines.push({
      id: freshId("cost", draft.costs.lines),
      name: "New cost",
      bearer: "provider",
      kind: "delivery",
      basis: { kind: "monthly", firstMonth: 0, lastMonth: draft.deal.contractMonths - 1 },
      amount: { value: 1000, status: "illustrative" },
    });
  });
}

function CostCard({ index }: { readonly index: number }) {
  const { costs, outcomes } = useScenario();
  const line = costs.lines[index]!;
  const place = ["costs", "lines", index] as const;
  const base = (kind: string): void =>
    editDeal(`basis of ${line.name}`, (draft) => {
      const target = draft.costs.lines[index]!;
      if (kind === "oneOff") target.basis = { kind, month: 0 };
      else if (kind === "monthly") target.basis = { kind, firstMonth: 0, lastMonth: draft.deal.contractMonths - 1 };
      else if (kind === "perOutcome") target.basis = { kind, outcome: draft.outcomes[0]!.id };
      else if (kind === "perStart" || kind === "perActiveMonth") target.basis = { kind };
    });
  return (
    <SectionCard
      title={line.name}
      actions={
        <button
          type="button"
          className="button button--quiet button--small"
          onClick={() => editDeal(`removing ${line.name}`, (draft) => void draft.costs.lines.splice(index, 1))}
        >
          Remove
        </button>
      }
    >
      <div className="form-grid">
        <TextAt place={[...place, "name"]} label="Name" of="a cost's name" />
        <ChoiceAt place={[...place, "bearer"]} label="Borne by" of={`bearer of ${line.name}`} choices={bearers} />
        <ChoiceAt place={[...place, "kind"]} label="Kind" of={`kind of ${line.name}`} choices={kinds} />
        <InputAt
          place={[...place, "amount"]}
          label="Amount"
          of={`amount of ${line.name}`}
          unit="money"
          range={moneyRange}
        />
        <div className="field">
          <label className="field__label" htmlFor={`basis-${index}`}>
            For each
          </label>
          <div className="field__box">
            <select
              id={`basis-${index}`}
              className="field__input"
              value={line.basis.kind}
              onChange={(event) => base(event.target.value)}
            >
              {bases.map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
              {line.basis.kind === "stepFixed" && <option value="stepFixed">So many people (not simulated yet)</option>}
            </select>
          </div>
        </div>
        {line.basis.kind === "oneOff" && (
          <NumberAt place={[...place, "basis", "month"]} label="In month" of={`month of ${line.name}`} unit="number" />
        )}
        {line.basis.kind === "monthly" && (
          <>
            <NumberAt
              place={[...place, "basis", "firstMonth"]}
              label="From month"
              of={`first month of ${line.name}`}
              unit="number"
            />
            <NumberAt
              place={[...place, "basis", "lastMonth"]}
              label="To month"
              of={`last month of ${line.name}`}
              unit="number"
            />
          </>
        )}
        {line.basis.kind === "perOutcome" && (
          <ChoiceAt
            place={[...place, "basis", "outcome"]}
            label="Outcome"
            of={`outcome of ${line.name}`}
            choices={outcomes.map(({ id, name }) => [id, name] as const)}
          />
        )}
      </div>
    </SectionCard>
  );
}
