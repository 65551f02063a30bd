import type { PathStep } from "../model/problem.ts";
import type { Scenario } from "../model/scenario.ts";
import type { NamedTerm } from "./term-names.ts";

type Path = readonly PathStep[];

/** Places of all amounts that outcomes are paid at: prices, their tiers, and the money of schedules by effect. */
export function pricePaths({ payment }: Scenario): readonly Path[] {
  return payment.rateCard.flatMap(({ tiers, schedule }, place) => {
    const rule: Path = ["payment", "rateCard", place];
    const points = (list: "points" | "pooledPoints"): readonly Path[] =>
      schedule?.unit === "shareOfPrice"
        ? []
        : (schedule?.[list] ?? []).map((_, point) => [...rule, "schedule", list, point, "value"]);
    return [
      [...rule, "price"],
      ...(tiers ?? []).map((_, tier) => [...rule, "tiers", tier, "price"]),
      ...points("points"),
      ...points("pooledPoints"),
    ];
  });
}

const parties = ["investor", "provider", "commissioner"] as const;

/** A share of surplus a party, where there is surplus to share: where anyone invests. */
export const surplusPaths = ({ capital }: Scenario): readonly NamedTerm[] =>
  capital.tranches.length === 0
    ? []
    : parties.map((party) => ({
        name: `surplus.${party}`,
        paths: [party, ...parties.filter((other) => other !== party)].map((each) => ["capital", "surplus", each]),
        canBeAdded: false,
        way: "share",
      }));
