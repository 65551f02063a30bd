import { memo, type ComponentType, type ReactElement } from "react";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Perspective } from "../../stores/perspective.ts";
import { BreakEvenPictures } from "./pictures/break-even-pictures.tsx";
import { CapsPanel } from "./pictures/caps-panel.tsx";
import { ConvergencePanel } from "./pictures/convergence-panel.tsx";
import { HoldersPicture } from "./pictures/holders-picture.tsx";
import { InvestorPictures } from "./pictures/investor-pictures.tsx";
import { NoneAdditionalCallout } from "./pictures/none-additional-callout.tsx";
import { OutcomesPictures } from "./pictures/outcomes-pictures.tsx";
import { PaymentsPictures } from "./pictures/payments-pictures.tsx";
import { PriceRoomPanel } from "./pictures/price-room-panel.tsx";
import { TakeawayOf } from "./pictures/takeaway-of.tsx";
import { YearsPictures } from "./pictures/years-pictures.tsx";
import { partsOf, type ResultPart } from "./result-parts.ts";
import { ResultsSection } from "./results-section.tsx";
import { CapsCard } from "./tables/caps-card.tsx";
import { CircumstancesCard } from "./tables/circumstances-card.tsx";
import { mishapsFirst } from "./tables/mishaps-first.ts";
import { chanceGroups } from "./tables/chance-groups.ts";
import { ChancesCard } from "./tables/chances-card.tsx";
import { PlanCard } from "./tables/plan-card.tsx";
import { PayersCard } from "./tables/payers-card.tsx";
import { MeasureTabs } from "./tables/measure-tabs.tsx";
import { YearlyTable } from "./tables/yearly-table.tsx";
import { SpreadStrip } from "./verdicts/spread-strip.tsx";
import { VerdictCards } from "./verdicts/verdict-cards.tsx";

interface BodyProps {
  readonly result: ResultDocument;
  readonly of: Scenario;
  readonly perspective: Perspective;
}

/**
 * A result from the verdicts down to every measure, what matters to the party whose perspective it is first.
 * `of` is the deal it is a result of, not the open one.
 */
export const ResultsBody = memo(function ResultsBody(props: BodyProps): ReactElement {
  return (
    <TakeawayOf result={props.result}>
      {partsOf(props.result, props.perspective).map((id) => {
        const { title, Part } = parts[id];
        return (
          <ResultsSection key={id} id={id} title={title}>
            <Part {...props} />
          </ResultsSection>
        );
      })}
    </TakeawayOf>
  );
});

const parts: Readonly<Record<ResultPart, { readonly title: string; readonly Part: ComponentType<BodyProps> }>> = {
  verdicts: { title: "What it means for each party", Part: Verdicts },
  payments: { title: "Payments", Part: Payments },
  plans: { title: "Plans", Part: Plans },
  outcomes: { title: "Outcomes, gross and net", Part: Outcomes },
  years: { title: "Year by year", Part: Years },
  cash: { title: "Investor and cash", Part: Cash },
  chances: { title: "Chances, and why", Part: Chances },
  precision: { title: "How settled the figures are", Part: ConvergencePanel },
  measures: { title: "All measures", Part: Measures },
};

function Verdicts({ result, of, perspective }: BodyProps): ReactElement {
  return (
    <>
      <VerdictCards result={result} of={of} perspective={perspective} />
      <SpreadStrip result={result} />
    </>
  );
}

function Payments({ result }: BodyProps): ReactElement {
  return (
    <>
      <PaymentsPictures result={result} />
      <div className="grid-two results-pair">
        <CapsPanel result={result} />
        <CapsCard result={result} />
      </div>
      <div className="grid-two results-pair">
        <HoldersPicture result={result} />
        <PayersCard result={result} />
      </div>
    </>
  );
}

function Plans({ result }: BodyProps): ReactElement {
  return (
    <>
      {result.plans.map((plan) => (
        <PlanCard key={plan.id} plan={plan} result={result} />
      ))}
    </>
  );
}

function Outcomes({ result, of }: BodyProps): ReactElement {
  return (
    <>
      <NoneAdditionalCallout result={result} />
      <OutcomesPictures result={result} outcomes={of.outcomes} />
      <PriceRoomPanel result={result} />
    </>
  );
}

function Years({ result, of }: BodyProps): ReactElement {
  return (
    <>
      <YearsPictures result={result} />
      <BreakEvenPictures result={result} of={of} />
      <div className="card card--flush">
        <YearlyTable result={result} />
      </div>
    </>
  );
}

function Cash({ result }: BodyProps): ReactElement {
  return <InvestorPictures result={result} />;
}

function Chances({ result, perspective }: BodyProps): ReactElement {
  return (
    <>
      <div className="grid-two results-pair">
        {chanceGroups(result, perspective).map((group) => (
          <ChancesCard key={group.name} group={group} result={result} />
        ))}
      </div>
      <div className="grid-two results-pair">
        {mishapsFirst(result, perspective).map((circumstances) => (
          <CircumstancesCard key={circumstances.id} circumstances={circumstances} result={result} />
        ))}
      </div>
    </>
  );
}

function Measures({ result, of }: BodyProps): ReactElement {
  return <MeasureTabs result={result} outcomes={of.outcomes} />;
}
