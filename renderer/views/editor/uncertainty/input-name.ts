import type { PathStep } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { valueAt } from "#shared/schema/value-at.ts";

/** What an input is called behind the name of the thing it belongs to, by the last field of its path. */
const fieldWords: Readonly<Record<string, string>> = {
  referrals: "people referred",
  startRate: "share who start",
  share: "share who drop out",
  hazard: "monthly drop-out",
  withinPersonCorrelation: "correlation within a person",
  rate: "rate with the service",
  change: "change by the service",
  ratio: "odds ratio",
  baseline: "baseline",
  months: "months until",
  dispersion: "dispersion",
  standardDeviation: "standard deviation",
  price: "price",
  evidenceRate: "share with accepted evidence",
  perMonth: "amount a month",
  perStart: "amount a start",
  cashableShare: "cashable share",
  annualRate: "annual rate",
  markUp: "optimism bias",
  bias: "bias",
};

const words = (step: string): string => step.replace(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);

const nameAt = (scenario: Scenario, path: readonly PathStep[]): string | undefined => {
  const name = valueAt(scenario, [...path, "name"]);
  return typeof name === "string" && name !== "" ? name : undefined;
};

/** An input in the words of the screen: "Job entry: baseline", "Job entry: baseline, young people". */
export function inputName(scenario: Scenario, path: readonly PathStep[]): string {
  const owners = path.flatMap((_, length) => nameAt(scenario, path.slice(0, length + 1)) ?? []);
  if (path[0] === "uncertainty") return owners[0] ?? "A quantity";
  const field = String(path.at(-1));
  const bySegment = path.findIndex((step) => step === "bySegment" || step === "rateBySegment");
  const segment = bySegment === -1 ? undefined : scenario.cohort.segments.find(({ id }) => id === path[bySegment + 1]);
  const told = bySegment !== -1 && path[bySegment] === "rateBySegment" ? "rate" : (fieldWords[field] ?? words(field));
  const whole = segment ? `${told}, ${segment.name}` : told;
  const owner = owners[0];
  return owner === undefined ? whole.charAt(0).toUpperCase() + whole.slice(1) : `${owner}: ${whole}`;
}
