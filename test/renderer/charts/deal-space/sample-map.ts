import type { DealSpaceDocument, MapAxis, SpacePoint } from "#shared/analysis/deal-space/deal-space-document.ts";

export const axis = (label: string, unit: MapAxis["unit"], values: readonly number[], inFile?: number): MapAxis => ({
  name: label.toLowerCase(),
  label,
  unit,
  values,
  ...(inFile !== undefined && { inFile }),
});

export const point = (
  state: SpacePoint["state"],
  values: readonly (number | null)[],
  passes: readonly boolean[],
): SpacePoint => ({ state, values, standardErrors: values.map((value) => (value === null ? null : 0)), passes });

/** Four points beside each other; the second is the one that both would sign. */
export const map: DealSpaceDocument = {
  format: "outcomes-partnership-deal-space",
  version: 1,
  program: "test",
  scenario: { name: "Plain deal", sha256: "0".repeat(64), currency: "GBP", startMonth: "2020-04" },
  seed: 1,
  trials: 10,
  sampling: "plain",
  x: axis("Price", "money", [10, 15, 20, 25], 12.5),
  y: axis("Cap", "money", [1, 2], 1),
  tests: [
    {
      party: "commissioner",
      figure: "payments.total.mean",
      limit: "atMost",
      level: 200,
      label: "Expected payments",
      unit: "money",
      isChance: false,
    },
    {
      party: "provider",
      figure: "provider.margin.mean",
      limit: "atLeast",
      level: 10,
      label: "Expected margin",
      unit: "money",
      isChance: false,
    },
  ],
  now: [],
  points: [
    point("simulated", [100, 0], [true, false]),
    point("simulated", [200, 10], [true, true]),
    point("between", [300, 20], [false, true]),
    point("simulated", [400, 30], [false, true]),
  ],
  parties: [
    { party: "commissioner", share: 0.5, best: 1, bindsAlone: 0.5 },
    { party: "provider", share: 0.75, best: 1, bindsAlone: 0.25 },
  ],
  share: 0.25,
  fair: 1,
  simulated: { points: 3, trials: 30 },
};
