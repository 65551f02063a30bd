import { compileDeal } from "../../engine/compiled-deal.ts";
import type { Case } from "../../engine/what-if.ts";
import type { Scenario } from "../../model/scenario.ts";
import { purposeOf } from "../../random/purpose.ts";
import type { TrialsTable } from "../../run/trials-table.ts";
import { figuresOf } from "../../sweep/decision-figures.ts";
import { trialsOfCase } from "../../sweep/point-trials.ts";
import { analysisHead, type AskedOfDeal } from "../conduct/analysis-head.ts";
import type { Conduct } from "../conduct/conduct.ts";
import { drawnColumns } from "../conduct/drawn-columns.ts";
import { groupsMovingTogether } from "../tornado/moving-together.ts";
import { inputsOfDeal } from "../tornado/named-inputs.ts";
import { lossOf } from "./loss-of.ts";
import type { LossId, ReverseStressDocument } from "./reverse-stress-document.ts";

const losses: readonly LossId[] = ["investor.loss", "payments.overBudget", "provider.loss"];

/** The losses that a deal can have: without a budget nothing is over it, without capital nobody loses it. */
function lossesOf(scenario: Scenario): readonly LossId[] {
  const known = new Set(figuresOf(scenario).map(({ id }) => id));
  return losses.filter((id) => known.has(id));
}

/** A deal whose losses are looked into. */
export type AskedReverseStress = AskedOfDeal;

/** Finds what the trials have in common in which a party loses: which inputs stand out, and how much is luck. */
export const conductReverseStress: Conduct<AskedReverseStress, ReverseStressDocument> = async (
  asked,
  crew,
  listener,
) => {
  const { scenario, seed, trials } = asked;
  const redrawn = { seed: purposeOf(`reverse-stress/${seed}`), inputs: [], people: true, chance: true };
  const cases: readonly Case[] = [{ scenario }, { scenario, whatIf: { redrawn } }];
  const { drawn } = inputsOfDeal(scenario);
  const ids = drawn.map(({ id }) => id);
  const draws = drawnColumns(compileDeal(scenario), ids, { seed, trials });
  const groups = groupsMovingTogether(ids, scenario.uncertainty);
  const sumUp = (table: TrialsTable, upTo: number): ReverseStressDocument => ({
    ...analysisHead("reverse-stress", asked, upTo),
    inputs: drawn.length,
    losses: lossesOf(scenario).map((id) =>
      lossOf(id, {
        asDrawn: trialsOfCase(scenario, table, 0, upTo),
        otherLuck: trialsOfCase(scenario, table, 1, upTo),
        inputs: drawn,
        draws,
        groups,
      }),
    ),
  });
  const table = await crew.simulate({
    cases,
    seed,
    trials,
    progress: (done, part) => {
      listener.progress(done, trials * cases.length);
      const { contiguous } = part;
      if (contiguous > 0) listener.offer({ done: contiguous, total: trials }, () => sumUp(part, contiguous));
    },
  });
  return sumUp(table, trials);
};
