import { ContractTermsSection } from "./contract-terms-section.tsx";
import { PayersFields } from "./payers-fields.tsx";
import { PaymentCaps } from "./payment-caps.tsx";
import { PaymentTiming } from "./payment-timing.tsx";
import { RateCardGrid } from "./rate-card-grid.tsx";

/** The rate card and every term that stands between a claim and its payment, in the order of payment. */
export function RateCardSection() {
  return (
    <>
      <RateCardGrid />
      <PaymentCaps />
      <PaymentTiming />
      <PayersFields />
      <ContractTermsSection />
    </>
  );
}
