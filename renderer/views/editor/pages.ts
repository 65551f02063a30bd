import { memo, type ComponentType } from "react";
import type { Section } from "../../stores/view-store.ts";
import { AppraisalSection } from "./sections/appraisal-section.tsx";
import { AssumptionsSection } from "./sections/assumptions-section.tsx";
import { ChecksSection } from "./sections/checks-section.tsx";
import { CostsSection } from "./sections/costs-section.tsx";
import { DealSection } from "./sections/deal-section.tsx";
import { InvestmentSection } from "./sections/investment-section.tsx";
import { OutcomesSection } from "./sections/outcomes-section.tsx";
import { PeopleSection } from "./sections/people-section.tsx";
import { PlansSection } from "./sections/plans-section.tsx";
import { RateCardSection } from "./sections/rate-card-section.tsx";
import { SavingsSection } from "./sections/savings-section.tsx";
import { VersionsSection } from "../versions/versions-section.tsx";
import { UncertaintySection } from "./uncertainty/uncertainty-section.tsx";

/** A page of the editor. */
export interface EditorPage {
  readonly section: Section;
  readonly name: string;
  readonly page: ComponentType;
}

/** The pages of the editor, in the order of the outline: what is agreed, what it costs and saves, what is judged, what it was. */
export const pages: readonly EditorPage[] = [
  { section: "deal", name: "Deal", page: memo(DealSection) },
  { section: "people", name: "People", page: memo(PeopleSection) },
  { section: "outcomes", name: "Outcomes", page: memo(OutcomesSection) },
  { section: "rate-card", name: "Rate card", page: memo(RateCardSection) },
  { section: "savings", name: "Savings", page: memo(SavingsSection) },
  { section: "costs", name: "Costs", page: memo(CostsSection) },
  { section: "investment", name: "Investment", page: memo(InvestmentSection) },
  { section: "uncertainty", name: "Uncertainty", page: memo(UncertaintySection) },
  { section: "appraisal", name: "Appraisal and run", page: memo(AppraisalSection) },
  { section: "plans", name: "Plans", page: memo(PlansSection) },
  { section: "assumptions", name: "Assumptions", page: memo(AssumptionsSection) },
  { section: "checks", name: "Checks", page: memo(ChecksSection) },
  { section: "versions", name: "Versions", page: memo(VersionsSection) },
];
