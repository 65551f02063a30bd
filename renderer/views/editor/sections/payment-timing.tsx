import { growthRange } from "#shared/schema/range.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";

/** Indexation, the last claim, and how long money takes to arrive. */
export function PaymentTiming() {
  return (
    <SectionCard title="Indexation, claims and invoices">
      <div className="form-grid">
        <InputAt
          place={["payment", "indexation"]}
          label="Price growth a year"
          of="price indexation"
          unit="percent"
          range={growthRange}
        />
        <NumberAt
          place={["payment", "lastClaimMonth"]}
          label="Last month that can be claimed"
          of="the last claim month"
          unit="number"
        />
        <ChoiceAt
          place={["payment", "invoicing", "period"]}
          label="Invoiced"
          of="the invoicing period"
          choices={[
            ["month", "Every month"],
            ["quarter", "Every quarter"],
            ["year", "Every year"],
          ]}
        />
        <NumberAt
          place={["payment", "invoicing", "verificationLagMonths"]}
          label="Verified after"
          of="the verification lag"
          unit="months"
        />
        <NumberAt
          place={["payment", "invoicing", "paymentLagMonths"]}
          label="Paid after the invoice"
          of="the payment lag"
          unit="months"
        />
      </div>
    </SectionCard>
  );
}
