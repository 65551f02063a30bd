import { memo, type ReactElement } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { InvestorPictures } from "./pictures/investor-pictures.tsx";
import { MoneyPicture } from "./pictures/money-picture.tsx";
import { NoneAdditionalCallout } from "./pictures/none-additional-callout.tsx";
import { OutcomesPictures } from "./pictures/outcomes-pictures.tsx";
import { PaymentsPictures } from "./pictures/payments-pictures.tsx";
import { TakeawayOf } from "./pictures/takeaway-of.tsx";
import { YearsPictures } from "./pictures/years-pictures.tsx";
import { ResultsSection } from "./results-section.tsx";
import { CapsCard } from "./tables/caps-card.tsx";
import { chanceGroups } from "./tables/chance-groups.ts";
import { ChancesCard } from "./tables/chances-card.tsx";
import { PlanCard } from "./tables/plan-card.tsx";
import { PayersCard } from "./tables/payers-card.tsx";
import { MeasureTabs } from "./tables/measure-tabs.tsx";
import { YearlyTable } from "./tables/yearly-table.tsx";
import { SpreadStrip } from "./verdicts/spread-strip.tsx";
import { VerdictCard } from "./verdicts/verdict-card.tsx";

interface BodyProps {
  readonly result: ResultDocument;
  readonly of: Scenario;
}

/** A result from the verdicts down to every measure. `of` is the deal it is a result of, not the open one. */
export const ResultsBody = memo(function ResultsBody(props: BodyProps): ReactElement {
  const { result, of } = props;
  return (
    <TakeawayOf result={result}>
      <ResultsSection id="verdicts" title="What it means for each party">
        <div className="grid-three">
          {result.verdicts.map((verdict) => (
            <VerdictCard key={verdict.party} verdict={verdict} result={result} />
          ))}
        </div>
        <SpreadStrip result={result} />
      </ResultsSection>
      <ResultsSection id="payments" title="Payments">
        <PaymentsPictures result={result} />
        <div className="grid-two results-pair">
          <CapsCard result={result} />
          <PayersCard result={result} />
        </div>
      </ResultsSection>
      {result.plans.length > 0 && (
        <ResultsSection id="plans" title="Plans">
          {result.plans.map((plan) => (
            <PlanCard key={plan.id} plan={plan} result={result} />
          ))}
        </ResultsSection>
      )}
      <ResultsSection id="outcomes" title="Outcomes, gross and net">
        <NoneAdditionalCallout result={result} />
        <OutcomesPictures result={result} outcomes={of.outcomes} />
      </ResultsSection>
      <ResultsSection id="years" title="Year by year">
        <YearsPictures result={result} />
        <div className="card card--flush">
          <YearlyTable result={result} />
        </div>
      </ResultsSection>
      <ResultsSection id="cash" title="Investor and cash">
        <InvestorPictures result={result} />
        <div className="results-wide">
          <MoneyPicture result={result} />
        </div>
      </ResultsSection>
      <ResultsSection id="chances" title="Chances">
        <div className="grid-two results-pair">
          {chanceGroups(result).map((group) => (
            <ChancesCard key={group.name} group={group} result={result} />
          ))}
        </div>
      </ResultsSection>
      <ResultsSection id="measures" title="All measures">
        <MeasureTabs result={result} outcomes={of.outcomes} />
      </ResultsSection>
    </TakeawayOf>
  );
});
