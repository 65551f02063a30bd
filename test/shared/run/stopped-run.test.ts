import { describe, expect, it } from "vitest";
import { InputProblem } from "#shared/engine/input-problem.ts";
import { ChunkRunner } from "#shared/run/chunk-runner.ts";
import { runInWorkers } from "#shared/run/run-in-workers.ts";
import { TrialsTable } from "#shared/run/trials-table.ts";
import { outcome } from "../support/deal-parts.ts";
import { inProcessPort } from "../support/in-process-port.ts";
import { formula, quantity } from "../support/input-draws.ts";
import { plainDeal } from "../support/plain-deal.ts";

describe("a run in which a formula comes out where it must not", () => {
  it("is stopped by the formula's problem, with its place, and not as a fault of ours", async () => {
    // Below 0 once in some 9,000 draws: validation's 2,000 see nothing of it.
    const scenario = plainDeal({
      outcomes: [outcome("job", { rate: formula("max(x, 0 - 1)") })],
      uncertainty: { quantities: [quantity("x", { family: "normal", mean: 0.37, standardDeviation: 0.1 })] },
    });
    const table = new TrialsTable(new ChunkRunner(scenario).layout.columns, 200_000);
    const ports = [inProcessPort(), inProcessPort()];
    const ended = runInWorkers({ run: 1, scenario, seed: 5, table, ports });
    const error = await ended.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InputProblem);
    const { problem } = error as InputProblem;
    expect(problem.path).toEqual(["outcomes", 0, "withService", "rate", "value"]);
    expect(problem.sentence).toMatch(/outcome\.job\.rate came out at −?-?0\.\d+ in trial \d+, but this value must be/u);
  });
});
