/** How far in, and when out again: facts of an investor's cumulative cash. */
export interface Drawdown {
  /** The most that is ever out, drawn less distributed, in the unit of the flows. */
  readonly peak: number;
  /** First month from which cumulative cash never falls below zero again; absent when it ends below, or nothing was drawn. */
  readonly paybackMonth?: number;
}

/** Peak drawdown and payback month of monthly flows (money in to the investor is positive). */
export function drawdown(flows: Float64Array): Drawdown {
  let cumulative = 0;
  let peak = 0;
  let wasOut = false;
  let payback: number | undefined;
  for (let month = 0; month < flows.length; month++) {
    cumulative += flows[month]!;
    if (cumulative < 0) {
      wasOut = true;
      payback = undefined;
      peak = Math.max(peak, -cumulative);
    } else if (wasOut && payback === undefined) payback = month;
  }
  return payback === undefined ? { peak } : { peak, paybackMonth: payback };
}
