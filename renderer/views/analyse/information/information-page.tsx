import { useDeferredValue, type ReactElement } from "react";
import type { NetFigure } from "#shared/analysis/information/net-figures.ts";
import { ChoiceField } from "../../../inputs/choice-field.tsx";
import { askInformation } from "../../../stores/information-store.ts";
import { useAnalysisOf } from "../../../stores/use-stores.ts";
import { AnalysisLine } from "../analysis-line.tsx";
import { TakeawayOfAnalysis } from "../takeaway-of-analysis.tsx";
import { isOldAnswer, useKeepAnalysing } from "../use-keep-analysing.ts";
import { DecisionTable } from "./decision-table.tsx";
import { InformationPanel } from "./information-panel.tsx";
import { NamedStudies } from "./named-studies.tsx";
import { type ChosenInformation, useAskedInformation } from "./use-asked-information.ts";

/** What it would be worth, to the decision whether to sign, to learn an uncertain input first. */
export function InformationPage(): ReactElement {
  const chosen = useAskedInformation();
  const { asked, inputs } = chosen;
  useKeepAnalysing("information", asked);
  const analysis = useAnalysisOf("information");
  const document = useDeferredValue(analysis.document);
  const isOld = isOldAnswer(analysis, asked);
  const stale = isOld || analysis.kind === "running" ? "results-body--stale" : "";
  return (
    <>
      <section className="card" aria-label="The decision">
        <Decision chosen={chosen} />
        <AnalysisLine kind="information" asked={asked} />
      </section>
      {document && (
        <div className={`stack stack--loose ${stale}`}>
          <DecisionTable document={document} />
          <TakeawayOfAnalysis document={document} name="better information">
            <InformationPanel document={document} />
          </TakeawayOfAnalysis>
        </div>
      )}
      {inputs.length > 1 && <NamedStudies inputs={inputs} groups={asked.groups ?? []} />}
    </>
  );
}

/** By whose figure it is decided, and what else may be signed. */
function Decision({ chosen }: { readonly chosen: ChosenInformation }): ReactElement {
  const { asked, others, figures } = chosen;
  const against = asked.options.slice(1).map(({ id }) => id);
  const [open] = asked.options;
  return (
    <div className="information-decision">
      <ChoiceField
        label="Decided by"
        value={asked.by}
        choices={figures.map(({ id, label }) => [id, label] as const)}
        onChange={(id) => askInformation({ by: id as NetFigure["id"] })}
      />
      {others.length > 0 && (
        <fieldset className="information-options">
          <legend className="field__label">To sign “{open!.name}”, nothing, or</legend>
          {others.map(({ id, name }) => (
            <label key={id} className="information-option">
              <input
                type="checkbox"
                checked={against.includes(id)}
                onChange={({ target }) =>
                  askInformation({
                    against: target.checked ? [...against, id] : against.filter((each) => each !== id),
                  })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
