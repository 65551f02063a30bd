import { useState, type ClipboardEvent } from "react";
import { NumberField } from "../../../inputs/number-field.tsx";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";
import { fieldId } from "../fields/at-path.ts";
import { NumberAt } from "../fields/simple-fields.tsx";
import { pasteAmounts } from "./paste-amounts.ts";

const place = ["payment", "plannedPayments"] as const;
const mostMonths = 1200;

/** As many months as asked for: what is added repeats the last amount. */
function resize(months: number): void {
  const wanted = Math.min(mostMonths, Math.max(1, Math.round(months)));
  editDeal("months of planned payments", (draft) => {
    const { amounts } = draft.payment.plannedPayments!;
    const last = amounts.at(-1) ?? 0;
    while (amounts.length < wanted) amounts.push(last);
    amounts.splice(wanted);
  });
}

/** Amounts that are paid instead of claims, one a month; a column of a spreadsheet is pasted from a month on. */
export function PlannedPaymentFields() {
  const { plannedPayments, lastClaimMonth } = useScenario(({ payment }) => payment);
  const currency = useDeal(({ scenario }) => scenario!.deal.currency);
  const [faults, setFaults] = useState<readonly string[]>([]);
  if (!plannedPayments) return null;
  const { fromMonth, amounts } = plannedPayments;
  const paste = (event: ClipboardEvent, index: number): void => {
    const wrong = pasteAmounts(event.clipboardData.getData("text/plain"), index);
    if (!wrong) return;
    event.preventDefault();
    setFaults(wrong);
  };
  return (
    <>
      <NumberAt
        place={[...place, "fromMonth"]}
        label="From month"
        of="the first month of planned payments"
        unit="number"
        hint={`Claims can be made up to month ${lastClaimMonth}.`}
      />
      <NumberField
        id={fieldId([...place, "months"])}
        label="For"
        value={amounts.length}
        unit="months"
        currency={currency}
        onChange={resize}
      />
      <div className="planned-amounts" role="group" aria-label="Planned amounts">
        {amounts.map((_, index) => (
          <div key={index} onPaste={(event) => paste(event, index)}>
            <NumberAt
              place={[...place, "amounts", index]}
              label={`Month ${fromMonth + index}`}
              of={`the planned amount of month ${fromMonth + index}`}
              unit="money"
            />
          </div>
        ))}
      </div>
      {faults.length > 0 && (
        <ul className="planned-amounts__faults" role="alert">
          {faults.map((sentence) => (
            <li key={sentence} className="field__error">
              {sentence} Nothing was pasted.
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
