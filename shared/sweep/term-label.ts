import type { Scenario } from "../model/scenario.ts";
import { figureName } from "../schema/figure-name.ts";
import type { NamedTerm } from "./term-names.ts";

/** What terms of more than one place are called. */
const labels: ReadonlyMap<string, string> = new Map([
  ["prices", "All prices"],
  ["referrals", "All referrals"],
  ["annualCap", "Annual cap"],
]);

/** What a term is called where people read it: "All prices", "Job, 13 weeks: price". */
export const termLabel = (scenario: Scenario, { name, paths }: Pick<NamedTerm, "name" | "paths">): string =>
  labels.get(name) ?? figureName(scenario, paths[0]!);
