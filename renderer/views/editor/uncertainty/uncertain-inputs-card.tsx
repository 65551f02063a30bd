import { Fragment } from "react";
import { decimal } from "#shared/format/decimal.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { distributionFigures } from "../../../inputs/distribution-figures.ts";
import { DistributionSketch } from "../../../inputs/distribution-sketch.tsx";
import { toldFigure } from "../../../inputs/told-figure.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { sectionNames } from "../../results/states/section-of-problem.ts";
import { SectionCard } from "../fields/section-card.tsx";
import { goToPlace } from "../go-to-place.ts";
import { sectionOf } from "../problem-section.ts";
import { formulaHelpAt } from "./formula-help.ts";
import { uncertainInputs, type UncertainInput } from "./uncertain-inputs.ts";

const familyNames: Readonly<Record<UncertainInput["distribution"]["family"], string>> = {
  uniform: "Uniform",
  triangular: "Triangular",
  pert: "PERT",
  normal: "Normal",
  lognormal: "Lognormal",
  beta: "Beta",
  percentiles: "Three percentiles",
  evidence: "Evidence",
  discrete: "Few values",
  formula: "Formula",
};

/** Everything uncertain of the deal in one table, each with the way to its field. */
export function UncertainInputsCard() {
  const scenario = useScenario();
  const inputs = uncertainInputs(scenario);
  return (
    <SectionCard
      flush
      title="Uncertain inputs"
      about="What nobody knows about this deal, drawn once a trial. A figure becomes uncertain at its field: ± beside it."
    >
      {inputs.length === 0 ? (
        <div className="empty-state">
          <strong>Every figure is certain</strong>
          <p>The results then differ between trials by luck alone, and a large deal looks safer than it is.</p>
        </div>
      ) : (
        <div className="table-frame" role="region" aria-label="Uncertain inputs" tabIndex={0}>
          <table className="table table--dense uncertain-table">
            <thead>
              <tr>
                <th scope="col">Input</th>
                <th scope="col">Family</th>
                <th scope="col">
                  <span className="visually-hidden">Shape</span>
                </th>
                <th scope="col" className="number">
                  Mean
                </th>
                <th scope="col" className="number">
                  P5
                </th>
                <th scope="col" className="number">
                  P95
                </th>
                <th scope="col">Moves with</th>
              </tr>
            </thead>
            <tbody>
              {inputs.map((input, index) => (
                <Fragment key={input.path.join(".")}>
                  {sectionOf(input.path) !== (index > 0 ? sectionOf(inputs[index - 1]!.path) : undefined) && (
                    <tr className="table__group">
                      <th scope="rowgroup" colSpan={7} className="uncertain-table__part">
                        {sectionNames[sectionOf(input.path)].replace(/^the /u, "")}
                      </th>
                    </tr>
                  )}
                  <InputRow input={input} scenario={scenario} />
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </SectionCard>
  );
}

function InputRow({ input, scenario }: { readonly input: UncertainInput; readonly scenario: Scenario }) {
  const { name, path, unit, distribution } = input;
  const { currency } = scenario.deal;
  const figures = distributionFigures(distribution);
  const told = (value: number | undefined): string => (value === undefined ? "" : toldFigure(value, unit, currency));
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button uncertain-table__go" onClick={() => goToPlace(path)}>
          {name}
        </button>
      </th>
      <td>{familyNames[distribution.family]}</td>
      <td>
        <DistributionSketch distribution={distribution} width={64} height={18} />
      </td>
      {distribution.family === "formula" ? (
        <td className="number" colSpan={3}>
          {likely(input, told)}
        </td>
      ) : (
        <>
          <td className="number">{told(figures?.mean)}</td>
          <td className="number">{told(figures?.p5)}</td>
          <td className="number">{told(figures?.p95)}</td>
        </>
      )}
      <td>{movesWith(input, scenario)}</td>
    </tr>
  );
}

/** A formula has no figures before a run but the one at the most likely inputs. */
function likely({ path, distribution }: UncertainInput, told: (value: number) => string): string {
  if (distribution.family !== "formula") return "";
  const read = formulaHelpAt(path).read(distribution.expression);
  return read.kind === "value" ? `likely ${told(read.value)}` : "to mend";
}

/** "Labour market 0.60, 2 pairs"; for what each person draws, that it moves with nothing. */
function movesWith({ id, distribution }: UncertainInput, { uncertainty }: Scenario): string {
  if (id === undefined) return "differs from person to person";
  if (distribution.family === "formula") return "what it is made of";
  const drivers = (uncertainty?.drivers ?? []).flatMap(({ name, loadings }) =>
    loadings[id] === undefined ? [] : [`${name} ${decimal(loadings[id], 2)}`],
  );
  const pairs = (uncertainty?.rankCorrelations ?? []).filter(({ a, b }) => a === id || b === id).length;
  return [...drivers, ...(pairs === 0 ? [] : [pairs === 1 ? "1 pair" : `${pairs} pairs`])].join(", ");
}
