import { annualRateRange, growthRange } from "#shared/schema/range.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { NumberAt } from "../fields/simple-fields.tsx";
import { LaterRates } from "./later-rates.tsx";

/** How money of different years is compared, and how the deal is simulated. */
export function AppraisalSection() {
  return (
    <>
      <SectionCard title="Appraisal" about="Present values are at month 0, in prices of the base year.">
        <div className="form-grid">
          <NumberAt
            place={["appraisal", "months"]}
            label="Savings counted for"
            of="the appraisal's months"
            unit="months"
          />
          <NumberAt
            place={["appraisal", "priceBaseYear"]}
            label="Price base year"
            of="the price base year"
            unit="code"
          />
          <InputAt
            place={["appraisal", "discountRate"]}
            label="Discount rate, real, a year"
            of="the discount rate"
            unit="percent"
            range={annualRateRange}
            certain
            hint="Green Book: 3.5%, then less in later years"
          />
          <InputAt
            place={["appraisal", "inflation"]}
            label="Inflation a year"
            of="inflation"
            unit="percent"
            range={growthRange}
          />
        </div>
        <LaterRates />
      </SectionCard>
      <SectionCard title="Simulation" about="The same file, seed and version give the same results, to the last bit.">
        <div className="form-grid">
          <NumberAt place={["run", "trials"]} label="Trials" of="the number of trials" unit="number" />
          <NumberAt place={["run", "seed"]} label="Seed" of="the seed" unit="code" />
        </div>
      </SectionCard>
    </>
  );
}
