import { percent } from "#shared/format/percent.ts";
import { greenBookRates } from "#shared/model/green-book-rates.ts";
import { samplingOf } from "#shared/model/sampling.ts";
import { annualRateRange, growthRange } from "#shared/schema/range.ts";
import type { Choice } from "../../../inputs/choice-field.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { InputAt } from "../fields/input-at.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { ChoiceAt, NumberAt } from "../fields/simple-fields.tsx";
import { LaterRates } from "./later-rates.tsx";
import { PrecisionFields } from "./precision-fields.tsx";

const samplingChoices: readonly Choice[] = [
  ["plain", "Each trial alone (plain)"],
  ["latinHypercube", "Evenly (Latin hypercubes)"],
];

/** How money of different years is compared, and how the deal is simulated. */
export function AppraisalSection() {
  const run = useScenario((scenario) => scenario.run);
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
            hint={`Green Book: ${percent(greenBookRates.first, 1)}, then less in later years`}
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
          <ChoiceAt
            place={["run", "sampling"]}
            label="Uncertain figures are drawn"
            of="the sampling plan"
            shown={samplingOf(run)}
            choices={samplingChoices}
            hint="Evenly: smaller errors from as many trials, mostly of means"
          />
        </div>
        <PrecisionFields />
      </SectionCard>
    </>
  );
}
