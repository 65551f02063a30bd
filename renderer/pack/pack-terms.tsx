import type { ReactElement } from "react";
import type { PackedDeal, ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { ReportSections } from "../report/report-page.tsx";
import { DealChoice } from "./deal-choice.tsx";

const SECTIONS = ["terms", "assumptions", "method", "limits", "certificate"];

/** What was agreed and assumed, how it was worked out, and what it does not say: as the report tells it. */
export function PackTerms(props: { readonly pack: ScenarioPack; readonly deal: PackedDeal }): ReactElement {
  const { pack, deal } = props;
  return (
    <div className="page pack-terms">
      <header className="page-header">
        <h1>Terms and method</h1>
        <DealChoice pack={pack} />
      </header>
      <ReportSections content={deal} ids={SECTIONS} />
    </div>
  );
}
