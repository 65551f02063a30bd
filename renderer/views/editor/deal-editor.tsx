import { memo, type ComponentType } from "react";
import { dealProblems } from "../../stores/deal-problems.ts";
import { useChecks, useScenario, useView } from "../../stores/use-stores.ts";
import { showSection, type Section } from "../../stores/view-store.ts";
import { LiveStrip } from "../live/live-strip.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { sectionOf } from "./problem-section.ts";
import { PAGE_TITLE } from "./go-to-place.ts";
import { AppraisalSection } from "./sections/appraisal-section.tsx";
import { ChecksSection } from "./sections/checks-section.tsx";
import { CostsSection } from "./sections/costs-section.tsx";
import { DealSection } from "./sections/deal-section.tsx";
import { InvestmentSection } from "./sections/investment-section.tsx";
import { OutcomesSection } from "./sections/outcomes-section.tsx";
import { PeopleSection } from "./sections/people-section.tsx";
import { PlansSection } from "./sections/plans-section.tsx";
import { RateCardSection } from "./sections/rate-card-section.tsx";
import { SavingsSection } from "./sections/savings-section.tsx";

const pages: readonly { readonly section: Section; readonly name: string; readonly page: ComponentType }[] = [
  { section: "deal", name: "Deal", page: memo(DealSection) },
  { section: "people", name: "People", page: memo(PeopleSection) },
  { section: "outcomes", name: "Outcomes", page: memo(OutcomesSection) },
  { section: "rate-card", name: "Rate card", page: memo(RateCardSection) },
  { section: "savings", name: "Savings", page: memo(SavingsSection) },
  { section: "costs", name: "Costs", page: memo(CostsSection) },
  { section: "investment", name: "Investment", page: memo(InvestmentSection) },
  { section: "appraisal", name: "Appraisal and run", page: memo(AppraisalSection) },
  { section: "plans", name: "Plans", page: memo(PlansSection) },
  { section: "checks", name: "Checks", page: memo(ChecksSection) },
];

/** The deal's terms: headline figures on top, the outline at the left, one page of fields at the right. */
export const DealEditor = memo(function DealEditor() {
  const section = useView((state) => state.section);
  const { name, page: Page } = pages.find((page) => page.section === section)!;
  return (
    <div className="editor">
      <LiveStrip />
      <Outline section={section} />
      <div className="editor__page">
        <div className="page editor__column">
          <h1 id={PAGE_TITLE} tabIndex={-1} className="visually-hidden">
            {name}
          </h1>
          <ProblemSummary />
          <Page />
        </div>
      </div>
    </div>
  );
});

function Outline({ section }: { readonly section: Section }) {
  const problems = dealProblems(useScenario());
  const warnings = useChecks((state) => state.warnings.length);
  return (
    <nav className="editor__outline" aria-label="Parts of the deal">
      {pages.map((page) => {
        const count = problems.filter(({ path }) => sectionOf(path) === page.section).length;
        return (
          <button
            key={page.section}
            type="button"
            className="side-link"
            aria-current={page.section === section ? "page" : undefined}
            onClick={() => showSection(page.section)}
          >
            {page.name}
            {count > 0 && (
              <span className="chip chip--bad" aria-label={`${count} to mend`}>
                {count}
              </span>
            )}
            {page.section === "checks" && problems.length === 0 && warnings > 0 && (
              <span className="chip chip--info" aria-label={`${warnings} to look at`}>
                {warnings}
              </span>
            )}
          </button>
        );
      })}
    </nav>
  );
}
