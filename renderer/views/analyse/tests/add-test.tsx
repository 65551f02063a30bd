import type { ReactElement } from "react";
import type { PartyTest } from "#shared/model/analyses.ts";
import type { Party } from "#shared/model/result.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { perspectiveNames } from "../../workbench/perspective-names.ts";
import { addTest, nextFigure } from "./edit-tests.ts";

const parties: readonly Party[] = ["commissioner", "investor", "provider"];

/** Adds a test of a party that has figures without one. */
export function AddTest({ tests }: { readonly tests: readonly PartyTest[] }): ReactElement {
  const scenario = useScenario();
  return (
    <div className="cluster" role="group" aria-label="Add a test">
      <span className="text-small text-muted">Add a test of the</span>
      {parties.map((party) => (
        <button
          key={party}
          type="button"
          className="button button--small"
          disabled={nextFigure(scenario, tests, party) === undefined}
          onClick={() => addTest(scenario, tests, party)}
        >
          {perspectiveNames[party]}
        </button>
      ))}
    </div>
  );
}
