import { illustrative } from "./illustrative.ts";

/** An outcome of a person to start from. */
export const newOutcome = (id: string) => ({
  kind: "binary" as const,
  id,
  name: "New outcome",
  withService: { statedAs: "rate" as const, rate: illustrative(0.5) },
  baseline: illustrative(0.3),
  delay: { months: illustrative(6), drawn: "perTrial" as const },
  afterDropOut: "none" as const,
});
