import type { Effect } from "../../model/effect.ts";

/** How a figure with the service is stated. */
export type StatedAs = Effect["statedAs"];

/** The input an effect is stated by. */
export function inputOf(effect: Effect): Extract<Effect, { statedAs: "rate" }>["rate"] {
  if (effect.statedAs === "rate") return effect.rate;
  return effect.statedAs === "oddsRatio" ? effect.ratio : effect.change;
}

/** The field that input stands in, which is also the last part of its id. */
export function inputFieldOf({ statedAs }: Effect): "rate" | "change" | "ratio" {
  if (statedAs === "rate") return "rate";
  return statedAs === "oddsRatio" ? "ratio" : "change";
}

/**
 * The figure with the service: the rate itself, b + change, b (1 + change), or r b / (1 − b + r b) for an odds ratio r.
 * @param effect the value stated
 * @param baseline b, the figure without the service
 */
export function figureWithService(statedAs: StatedAs, effect: number, baseline: number): number {
  switch (statedAs) {
    case "rate":
      return effect;
    case "points":
      return baseline + effect;
    case "relative":
      return baseline * (1 + effect);
    case "oddsRatio":
      return (effect * baseline) / (1 - baseline + effect * baseline);
  }
}
