import { FEWEST_TRIALS } from "../../report/circumstance-words.ts";
import { findFigure } from "../../sweep/decision-figures.ts";
import { figureOf } from "../../sweep/figure-of.ts";
import type { PointTrials } from "../../sweep/point-trials.ts";
import { figureColumn } from "../tornado/figure-column.ts";
import type { DrawnInput } from "../tornado/tornado-document.ts";
import type { Loss, LossId } from "./reverse-stress-document.ts";
import { sharedFate } from "./shared-fate.ts";
import { standingInputs } from "./standing-inputs.ts";
import { tellingValue } from "./telling-value.ts";

/** What losses are told from. */
export interface LossTrials {
  readonly asDrawn: PointTrials;
  /** The same inputs with other people and other luck. */
  readonly otherLuck: PointTrials;
  readonly inputs: readonly DrawnInput[];
  /** Their draws, by id. */
  readonly draws: ReadonlyMap<string, Float64Array>;
  readonly groups: readonly (readonly string[])[];
}

/** What stands behind one loss. @throws for a loss that is none of a deal's figures */
export function lossOf(id: LossId, { asDrawn, otherLuck, inputs, draws, groups }: LossTrials): Loss {
  const figure = findFigure(id);
  if (!figure) throw new Error(`there is no figure ${id}`);
  const happens = figureColumn(figure, asDrawn);
  const asked: number[] = [];
  happens.forEach((value, trial) => {
    if (!Number.isNaN(value)) asked.push(trial);
  });
  const wrong = Uint8Array.from(asked, (trial) => happens[trial]!);
  const times = wrong.reduce((sum, each) => sum + each, 0);
  const head = {
    id,
    party: figure.party,
    times,
    of: asked.length,
    chance: figureOf(figure, asDrawn) ?? { value: 0, standardError: 0 },
  };
  if (Math.min(times, asked.length - times) < FEWEST_TRIALS) return { ...head, isTellable: false, inputs: [] };
  const values = inputs.map((input) => {
    const column = draws.get(input.id)!;
    return { input, values: Float64Array.from(asked, (trial) => column[trial]!) };
  });
  const found = standingInputs(values, wrong, groups);
  const standing = new Set(found.map((each) => each.id));
  const telling = tellingValue(
    values.filter(({ input }) => standing.has(input.id)),
    wrong,
  );
  return {
    ...head,
    isTellable: true,
    inputs: found,
    ...(telling && { telling }),
    ...sharedFate(happens, figureColumn(figure, otherLuck)),
  };
}
