import { moneyRange } from "#shared/schema/range.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { ProblemsAt } from "../fields/problems-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { TextAt } from "../fields/simple-fields.tsx";

/** The investor's commitment. An investor taken away leaves its share of surplus to the provider, so that shares still add up. */
export function TrancheFields() {
  const { tranches } = useScenario().capital;
  const add = (): void =>
    editDeal("adding an investor", (draft) => {
      draft.capital.tranches.push({
        id: "investment",
        name: "Investment",
        seniority: 1,
        commitment: { value: 500_000, status: "illustrative" },
        drawdown: { kind: "asNeeded" },
      });
    });
  const remove = (index: number): void =>
    editDeal("removing the investor", (draft) => {
      draft.capital.tranches.splice(index, 1);
      if (draft.capital.tranches.length > 0) return;
      const { surplus } = draft.capital;
      surplus.provider.value = Number((surplus.provider.value + surplus.investor.value).toPrecision(12));
      surplus.investor.value = 0;
    });
  return (
    <SectionCard
      title="Capital"
      about="Drawn as it is needed, up to the commitment, and repaid before any surplus is shared."
      actions={tranches.map(({ id, name }, index) => (
        <button key={id} type="button" className="button button--quiet button--small" onClick={() => remove(index)}>
          Remove {name}
        </button>
      ))}
    >
      <ProblemsAt place={["capital", "tranches"]} />
      {tranches.length === 0 && (
        <div className="empty-state">
          <strong>Nobody invests</strong>
          <p>Payments then have to cover costs as they arise. Add an investor to meet costs before payments come in.</p>
          <button type="button" className="button button--small" onClick={add}>
            Add an investor
          </button>
        </div>
      )}
      {tranches.map((tranche, index) => (
        <div key={tranche.id} className="form-grid">
          <TextAt place={["capital", "tranches", index, "name"]} label="Name" of="the tranche's name" />
          <InputAt
            place={["capital", "tranches", index, "commitment"]}
            label="Commitment"
            of="the commitment"
            unit="money"
            range={moneyRange}
            certain
          />
        </div>
      ))}
    </SectionCard>
  );
}
