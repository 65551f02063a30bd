import type { Effect } from "#shared/model/effect.ts";
import type { Input } from "#shared/model/input.ts";
import { editDeal } from "../../../stores/edit-deal.ts";

/** A figure of an outcome that a segment may have its own of. `rate`: a milestone's. */
export type SegmentFigure = "withService" | "baseline" | "rate";

/** The same number, which is ours for this segment whatever was published for everyone. */
const ours = ({ value }: Input): Input => ({ value, status: "illustrative" });

function ourEffect(effect: Effect): Effect {
  switch (effect.statedAs) {
    case "rate":
      return { statedAs: "rate", rate: ours(effect.rate) };
    case "points":
    case "relative":
      return { statedAs: effect.statedAs, change: ours(effect.change) };
    case "oddsRatio":
      return { statedAs: "oddsRatio", ratio: ours(effect.ratio) };
  }
}

type Rates = Record<string, Record<string, unknown> | undefined>;

/** Gives a segment its own figure, which starts as everyone's. */
export function addSegmentFigure(index: number, segment: string, figure: SegmentFigure, step: string): void {
  editDeal(step, (draft) => {
    const outcome = draft.outcomes[index]!;
    if (outcome.kind === "milestone") {
      const rates = (outcome.rateBySegment ??= {}) as Record<string, Input>;
      rates[segment] = ours(outcome.rate);
      return;
    }
    const rates = (outcome.bySegment ??= {}) as Rates;
    const own = (rates[segment] ??= {});
    if (figure === "withService") own["withService"] = ourEffect(outcome.withService);
    else own["baseline"] = ours(outcome.baseline);
  });
}

/** Takes a segment's own figure away: everyone's then counts for it. */
export function removeSegmentFigure(index: number, segment: string, figure: SegmentFigure, step: string): void {
  editDeal(step, (draft) => {
    const outcome = draft.outcomes[index]!;
    if (outcome.kind === "milestone") {
      const rates = outcome.rateBySegment as Record<string, unknown> | undefined;
      delete rates?.[segment];
      if (rates && Object.keys(rates).length === 0) delete outcome.rateBySegment;
      return;
    }
    const rates = outcome.bySegment as Rates | undefined;
    delete rates?.[segment]?.[figure];
    if (rates?.[segment] && Object.keys(rates[segment]).length === 0) delete rates[segment];
    if (rates && Object.keys(rates).length === 0) delete outcome.bySegment;
  });
}
