import type { StatedAs } from "../../engine/outcomes/stated-effect.ts";
import { figureWithService } from "../../engine/outcomes/stated-effect.ts";
import type { Distribution } from "../../model/distribution.ts";
import { massOutside } from "../../random/mass-outside.ts";
import type { Quantile } from "../../random/quantile/quantile.ts";
import { quantileFunction } from "../../random/quantile/quantile-function.ts";
import { supportOf } from "../../random/support.ts";
import { distributionFaults } from "../distribution-faults.ts";

/** Joint draws of baseline and effect looked at where both are uncertain; always the same ones. */
const JOINT_DRAWS = 4000;
/** Less than one draw in a million is let pass; a run that meets it stops with a sentence. */
const NEGLIGIBLE = 1e-6;
const ROUNDING = 1e-9;

/** Share of a figure that lies below and above its bounds. */
export interface Outside {
  readonly below: number;
  readonly above: number;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

interface Drawn {
  readonly quantile: Quantile;
  readonly certain: boolean;
  readonly low: number;
  readonly high: number;
}

/** How a value is drawn; undefined for a formula, which the run looks at, and for a distribution that is wrong itself. */
function drawnOf(value: number | Distribution): Drawn | undefined {
  if (typeof value === "number") return { quantile: () => value, certain: true, low: value, high: value };
  if (value.family === "formula" || distributionFaults(value).length > 0) return undefined;
  return { quantile: quantileFunction(value), certain: false, ...supportOf(value) };
}

const unlessNegligible = ({ below, above }: Outside): Outside => ({
  below: below < NEGLIGIBLE ? 0 : below,
  above: above < NEGLIGIBLE ? 0 : above,
});

/** How much of a value lies out of bounds. Exact. */
export function massOfValue(value: number | Distribution, { low, high }: Bounds): Outside {
  const drawn = drawnOf(value);
  if (!drawn || (drawn.low >= low && drawn.high <= high)) return { below: 0, above: 0 };
  if (drawn.certain) return { below: drawn.low < low ? 1 : 0, above: drawn.low > high ? 1 : 0 };
  return unlessNegligible(massOutside(drawn.quantile, low, high));
}

/** The i-th number between 0 and 1 of van der Corput's sequence: its binary digits mirrored at the point. */
function mirrored(index: number): number {
  let rest = index;
  let mirror = 0;
  for (let digit = 0.5; rest > 0; digit /= 2, rest >>= 1) if (rest & 1) mirror += digit;
  return mirror + 0.5 / 4096;
}

/** Over a grid of both uniforms that is even in each and in both together (Hammersley). */
function massOfJointDraws(figureAt: (u: number, v: number) => number, { low, high }: Bounds): Outside {
  let below = 0;
  let above = 0;
  for (let draw = 0; draw < JOINT_DRAWS; draw++) {
    const figure = figureAt((draw + 0.5) / JOINT_DRAWS, mirrored(draw));
    if (figure < low) below++;
    else if (figure > high) above++;
  }
  return { below: below / JOINT_DRAWS, above: above / JOINT_DRAWS };
}

/**
 * How much of the figure with the service lies out of bounds: exactly where baseline or effect is certain, else over
 * 4,000 joint draws, as if the two were independent.
 */
export function massOfEffect(
  statedAs: StatedAs,
  effect: number | Distribution,
  baseline: number | Distribution,
  bounds: Bounds,
): Outside {
  const nothing = { below: 0, above: 0 };
  const change = drawnOf(effect);
  const base = drawnOf(baseline);
  if (!change || !base) return nothing;
  const low = bounds.low - ROUNDING;
  const high = bounds.high + ROUNDING;
  const corners = [change.low, change.high].flatMap((each) =>
    [base.low, base.high].map((other) => figureWithService(statedAs, each, other)),
  );
  if (corners.every((figure) => figure >= low && figure <= high)) return nothing;
  const figureAt = (u: number, v: number): number => figureWithService(statedAs, change.quantile(u), base.quantile(v));
  if (change.certain && base.certain) {
    const figure = figureAt(0.5, 0.5);
    return { below: figure < low ? 1 : 0, above: figure > high ? 1 : 0 };
  }
  if (!change.certain && !base.certain) return massOfJointDraws(figureAt, { low, high });
  // One uniform decides: the figure rises with it, but where a fixed fall of more than everything turns it round.
  const along = (u: number): number => (change.certain ? figureAt(0.5, u) : figureAt(u, 0.5));
  const rising: Quantile = along(0.9) >= along(0.1) ? along : (u) => along(1 - u);
  return unlessNegligible(massOutside(rising, low, high));
}
