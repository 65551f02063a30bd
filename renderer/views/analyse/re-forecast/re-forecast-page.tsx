import { createElement, type ReactElement, useCallback } from "react";
import type { ReForecastDocument } from "#shared/analysis/re-forecast/re-forecast-document.ts";
import type { DealThere } from "#shared/analysis/replay/deal-there.ts";
import { ChartPanel } from "../../../charts/frame/chart-panel.tsx";
import { paidByMonthCaption } from "../../../charts/re-forecast/paid-by-month-data.ts";
import { PaidByMonthTable } from "../../../charts/re-forecast/paid-by-month-table.tsx";
import { PaidByMonth } from "../../../charts/re-forecast/paid-by-month.tsx";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { useAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { FiguresTable, LearntTable, OutcomesTable, YearsTable } from "./against-plan-tables.tsx";
import { Faults } from "./faults.tsx";
import { ForecastFromHere } from "./forecast-from-here.tsx";
import { useAskedReForecast } from "./use-asked-re-forecast.ts";
import { NothingKnown, WhatHasHappened } from "./what-has-happened.tsx";

/** A deal forecast again from what has happened so far, against its plan. */
export function ReForecastPage(): ReactElement {
  const { actuals, problems, asked } = useAskedReForecast();
  useKeepAnalysing("reForecast", asked);
  const { document, isOld } = useAnswer("reForecast", asked);
  const dealOf = useCallback(
    (): DealThere | undefined => asked && { kind: "actuals", actuals: asked.actuals, draws: asked.draws },
    [asked],
  );
  if (!actuals)
    return (
      <section className="card" aria-label="What has happened">
        <NothingKnown />
      </section>
    );
  return (
    <>
      <section className="card card--flush" aria-labelledby="actuals-title">
        <WhatHasHappened actuals={actuals} document={isOld ? undefined : document} />
      </section>
      <Faults title="This cannot have happened in the deal as it stands" faults={problems} />
      {asked && <AnalysisLine kind="reForecast" asked={asked} />}
      {document && (
        <div className={`stack${isOld ? " results-body--stale" : ""}`}>
          <ForecastFromHere document={document} />
          <TakeawayOfAnalysis document={document} name="re-forecast" dealOf={dealOf}>
            <ChartPanel
              title="Paid by the end of each month"
              caption={paidByMonthCaption(document)}
              picture={pictureOf(document)}
              table={<PaidByMonthTable document={document} />}
            />
          </TakeawayOfAnalysis>
          <LearntTable document={document} />
          <OutcomesTable document={document} />
          <YearsTable document={document} />
          <FiguresTable document={document} />
        </div>
      )}
    </>
  );
}

const pictureOf =
  (document: ReForecastDocument) =>
  (width: number): ReactElement =>
    createElement(PaidByMonth, { document, width });
