import { memo, type ComponentType } from "react";
import type { AnalysisPage } from "../../stores/view-store.ts";
import { DealSpacePage } from "./deal-space/deal-space-page.tsx";
import { BreakEvenPage } from "./break-even/break-even-page.tsx";
import { InformationPage } from "./information/information-page.tsx";
import { ReForecastPage } from "./re-forecast/re-forecast-page.tsx";
import { ReplayPage } from "./replay/replay-page.tsx";
import { SolvePage } from "./solve/solve-page.tsx";
import { ReverseStressPage } from "./reverse-stress/reverse-stress-page.tsx";
import { StressPage } from "./stress/stress-page.tsx";
import { TestsPage } from "./tests/tests-page.tsx";
import { TornadoPage } from "./tornado/tornado-page.tsx";

/** An analysis of the deal, on a page of its own. */
export interface AnalysisPageEntry {
  readonly analysis: AnalysisPage;
  readonly name: string;
  /** What it answers, for its title. */
  readonly question: string;
  readonly page: ComponentType;
}

/** The analyses, in the order of their list: who would sign, what matters, what if, what would do, what is worth knowing, a story; and from here. */
export const analysisPages: readonly AnalysisPageEntry[] = [
  { analysis: "tests", name: "Who would sign", question: "Would every party sign this deal?", page: memo(TestsPage) },
  {
    analysis: "tornado",
    name: "What matters",
    question: "Which uncertain inputs move the deal, and in whose hands are they?",
    page: memo(TornadoPage),
  },
  {
    analysis: "stress",
    name: "Stress",
    question: "What becomes of each party if something goes otherwise than assumed?",
    page: memo(StressPage),
  },
  {
    analysis: "reverse-stress",
    name: "Reverse stress",
    question: "What do the futures have in common in which a party loses?",
    page: memo(ReverseStressPage),
  },
  {
    analysis: "break-even",
    name: "Break-even",
    question: "How far may assumptions be missed before a party would not sign?",
    page: memo(BreakEvenPage),
  },
  { analysis: "solve", name: "Solve", question: "Which value of a term does it?", page: memo(SolvePage) },
  {
    analysis: "deal-space",
    name: "Deal space",
    question: "At which terms would every party sign?",
    page: memo(DealSpacePage),
  },
  {
    analysis: "information",
    name: "Better information",
    question: "What is it worth to know more before signing?",
    page: memo(InformationPage),
  },
  {
    analysis: "replay",
    name: "Replay",
    question: "What does one possible future look like, from draws to cash?",
    page: memo(ReplayPage),
  },
  {
    analysis: "re-forecast",
    name: "Re-forecast",
    question: "Where will it end, from what has happened so far?",
    page: memo(ReForecastPage),
  },
];
