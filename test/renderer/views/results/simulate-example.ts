import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { resultDocument } from "#shared/report/result-document.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { senseChecks } from "#shared/sense/sense-checks.ts";

/** A shipped example by its id. */
export function exampleScenario(id: string): Scenario {
  const example = examples.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  return example.scenario;
}

/** A real run of a deal, with few trials. */
export function simulated(scenario: Scenario, trials = 60): ResultDocument {
  const runner = new ChunkRunner(scenario);
  const { seed } = scenario.run;
  const table = new TrialsTable(runner.layout.columns, trials);
  table.put(0, trials, runner.run(seed, 0, trials));
  return resultDocument({
    scenario,
    seed,
    layout: runner.layout,
    table,
    trials,
    program: PROGRAM,
    warnings: senseChecks(scenario),
  });
}
