import { useDeferredValue, useMemo, useState } from "react";
import { decimal } from "#shared/format/decimal.ts";
import { assumptionsOf } from "#shared/report/assumptions.ts";
import { exportAssumptions } from "../../../stores/export-assumptions.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { AssumptionRow } from "./assumption-row.tsx";
import { assumptionFilters, shownAssumptions, type AssumptionFilter } from "./assumptions-filter.ts";
import { OwnerOfAll } from "./owner-of-all.tsx";
import { SourcesList } from "./sources-list.tsx";

/** The assumptions register: every figure of the deal with the trail behind it, and what that lacks. */
export function AssumptionsSection() {
  return (
    <>
      <Register />
      <SourcesList />
    </>
  );
}

function Register() {
  const scenario = useDeferredValue(useScenario());
  const [filter, setFilter] = useState<AssumptionFilter>("all");
  const [typed, setTyped] = useState("");
  const assumptions = useMemo(() => assumptionsOf(scenario), [scenario]);
  const shown = useMemo(() => shownAssumptions(assumptions, filter, typed), [assumptions, filter, typed]);
  return (
    <SectionCard
      flush
      title="Assumptions"
      about="Every figure of the deal: whether it is published or ours, where it comes from, how good the evidence is, who answers for it."
      actions={
        <button type="button" className="button button--small" onClick={() => void exportAssumptions()}>
          Export as CSV…
        </button>
      }
    >
      <div className="register-filters" role="group" aria-label="Which figures are shown">
        {assumptionFilters.map(({ id, name, keeps }) => (
          <button
            key={id}
            type="button"
            className="register-filter"
            aria-pressed={filter === id}
            onClick={() => setFilter(id)}
          >
            <span className="register-filter__count figures">{decimal(assumptions.filter(keeps).length)}</span>
            {name}
          </button>
        ))}
      </div>
      <div className="register-tools">
        <label className="field register-tools__search">
          <span className="field__label">Find</span>
          <span className="field__box">
            <input
              className="field__input"
              type="search"
              value={typed}
              placeholder="A figure, a source, an owner"
              onChange={(event) => setTyped(event.target.value)}
            />
          </span>
        </label>
        <OwnerOfAll shown={shown} />
      </div>
      {shown.length === 0 ? (
        <p className="register-none">No figure is like that.</p>
      ) : (
        <div className="table-frame register-frame" tabIndex={0} role="region" aria-label="Assumptions register">
          <table className="table table--dense register">
            <thead>
              <tr>
                <th scope="col">Figure</th>
                <th scope="col">Value</th>
                <th scope="col">Source</th>
                <th scope="col">Grade</th>
                <th scope="col">Owner</th>
                <th scope="col">Trail</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((assumption) => (
                <AssumptionRow key={assumption.path.join("/")} assumption={assumption} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="register-foot text-small text-muted" role="status">
        {decimal(shown.length)} of {decimal(assumptions.length)} figures
      </p>
    </SectionCard>
  );
}
