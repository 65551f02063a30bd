import type { ReactElement } from "react";
import { decimal } from "#shared/format/decimal.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { runDeal } from "../../../stores/run-deal.ts";
import { useChecks } from "../../../stores/use-stores.ts";
import { dealFigures } from "../../gallery/deal-figures.ts";
import { WarningsNote } from "../trail/warnings-note.tsx";
import { BlockingProblems } from "./blocking-problems.tsx";

/** Before the first run: what Run will do with this deal, or why it cannot be run. */
export function NotRunYet({ scenario }: { readonly scenario: Scenario }): ReactElement {
  const problems = dealProblems(scenario);
  const warnings = useChecks((state) => state.warnings);
  const people = dealFigures(scenario).find(({ label }) => label === "People")?.value ?? "";
  const outcomes = scenario.outcomes.length;
  const paid = scenario.payment.rateCard.length;
  return (
    <section className="card results-start" aria-labelledby="results-start">
      <h2 id="results-start">This deal has not been run yet</h2>
      <p className="text-secondary">
        A run plays the deal through {decimal(scenario.run.trials)} times. Each time it draws every uncertain figure
        afresh, follows each person from referral to outcome, and works out what is paid, saved, earned and lost, month
        by month.
      </p>
      <dl className="results-start__figures">
        <StartFigure label="Trials" value={decimal(scenario.run.trials)} />
        <StartFigure label="People referred" value={people} />
        <StartFigure label={outcomes === 1 ? "Outcome" : "Outcomes"} value={decimal(outcomes)} />
        <StartFigure label={paid === 1 ? "Line on the rate card" : "Lines on the rate card"} value={decimal(paid)} />
      </dl>
      {problems.length > 0 ? (
        <BlockingProblems scenario={scenario} problems={problems} />
      ) : (
        <button type="button" className="button button--primary results-start__run" onClick={runDeal}>
          Run {decimal(scenario.run.trials)} trials
        </button>
      )}
      {problems.length === 0 && <WarningsNote warnings={warnings} />}
    </section>
  );
}

const StartFigure = ({ label, value }: { readonly label: string; readonly value: string }): ReactElement => (
  <div className="key-figure">
    <dt className="key-figure__label">{label}</dt>
    <dd className="key-figure__value">{value}</dd>
  </div>
);
