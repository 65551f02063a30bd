import { moneyRange, rateRange } from "#shared/schema/range.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { RowMenu } from "../fields/row-menu.tsx";
import { ChoiceAt, TextAt } from "../fields/simple-fields.tsx";
import { payerUses } from "../uses/part-uses.ts";
import { useUsedBy } from "../uses/use-used-by.ts";
import { movePayerUp, removePayer } from "./payer-edits.ts";

/** One payer: whose budget, which share, up to which cap of its own. */
export function PayerRow({ index }: { readonly index: number }) {
  const { id, name, cap } = useScenario((scenario) => scenario.payment.payers[index]!);
  const last = useScenario((scenario) => scenario.payment.payers.length - 1);
  const budgetHolders = useScenario((scenario) => scenario.budgetHolders);
  const used = useUsedBy((scenario) => payerUses(scenario, id));
  const place = ["payment", "payers", index] as const;
  const capPlace = [...place, "cap"];
  return (
    <tr className="grid-row">
      <td>
        <TextAt place={[...place, "name"]} label={`Name of payer ${index + 1}`} of={`name of ${name}`} labelHidden />
      </td>
      <td>
        <ChoiceAt
          place={[...place, "budgetHolder"]}
          label={`Budget of ${name}`}
          of={`budget of ${name}`}
          choices={budgetHolders.map((each) => [each.id, each.name] as const)}
          labelHidden
        />
      </td>
      <td>
        <InputAt
          place={[...place, "share"]}
          label={`Share of ${name}`}
          of={`share of ${name}`}
          unit="percent"
          range={rateRange}
          certain
          dense
        />
      </td>
      <td>
        {cap ? (
          <InputAt
            place={capPlace}
            label={`Cap of ${name}`}
            of={`cap of ${name}`}
            unit="money"
            range={moneyRange}
            certain
            dense
          />
        ) : (
          <button
            type="button"
            className="link-button grid-add"
            aria-label={`Add a cap for ${name}`}
            onClick={() => putAt(`adding a cap for ${name}`, capPlace, { value: 500_000, status: "illustrative" })}
          >
            Add a cap
          </button>
        )}
      </td>
      <td>
        {cap ? (
          <ChoiceAt
            place={[...place, "beyondCap"]}
            label={`What is beyond the cap of ${name}`}
            of={`what is beyond the cap of ${name}`}
            choices={[
              ["lost", "is lost"],
              ["nextPayer", "falls to the next payer"],
            ]}
            labelHidden
          />
        ) : (
          <span className="grid-note">no cap</span>
        )}
      </td>
      <td>
        <RowMenu
          of={name}
          actions={[
            {
              name: "Move up",
              act: () => movePayerUp(index),
              refused: index === 0 ? "It is the first" : undefined,
            },
            {
              name: "Remove its cap",
              act: () => putAt(`removing the cap of ${name}`, capPlace, undefined),
              refused: cap ? undefined : "It has none",
            },
            {
              name: "Remove",
              act: () => removePayer(index),
              refused: last === 0 ? "Somebody has to pay" : used,
            },
          ]}
        />
      </td>
    </tr>
  );
}
