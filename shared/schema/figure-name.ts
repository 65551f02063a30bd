import type { PathStep } from "../model/problem.ts";
import { fieldWords } from "./describe-path.ts";
import { valueAt } from "./value-at.ts";

/** What figures are called behind the name of what they belong to, by their field, or by two where one is not enough. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    referrals: "people referred",
    startRate: "share who start",
    serviceMonths: "months of service",
    "dropOut.share": "share who drop out",
    "dropOut.hazard": "monthly drop-out",
    withinPersonCorrelation: "correlation within a person",
    "outcomes.rate": "share done",
    rate: "rate with the service",
    change: "change by the service",
    ratio: "odds ratio",
    "delay.months": "months until it is achieved",
    "comparison.value": "comparison",
    "comparison.people": "people in the comparison",
    controlsPerPerson: "controls for each person",
    evidenceRate: "share with accepted evidence",
    "payment.indexation": "indexation of prices",
    "costs.indexation": "indexation of costs",
    perPersonCap: "per-person cap",
    "payers.share": "share of payments",
    "serviceFee.amount": "service fee",
    "providerPayment.markUp": "provider's mark-up on costs",
    "providerPayment.perMonth": "provider's fee a month",
    "providerPayment.perStart": "provider's fee a start",
    "providerPayment.shareAtRisk": "share of the provider's fee at risk",
    "surplus.investor": "investor's share of surplus",
    "surplus.provider": "provider's share of surplus",
    "surplus.commissioner": "commissioner's share of surplus",
    irrCap: "cap on IRR",
    moicCap: "cap on the multiple (MOIC)",
    "coupon.annualRate": "coupon",
    nonUseFee: "non-use fee",
    "guarantee.shareOfPrincipal": "guaranteed share of principal",
    "guarantee.amount": "guaranteed amount",
  }),
);

const nameOf = (document: unknown, path: readonly PathStep[]): string | undefined => {
  const name = valueAt(document, [...path, "name"]);
  return typeof name === "string" && name !== "" ? name : undefined;
};

/** The segment whose own figure stands at a path, by name. */
function segmentOf(document: unknown, path: readonly PathStep[]): string | undefined {
  const by = path.findIndex((step) => step === "bySegment" || step === "rateBySegment");
  const segments = valueAt(document, ["cohort", "segments"]);
  if (by === -1 || !Array.isArray(segments)) return undefined;
  const place = segments.findIndex((segment: unknown) => valueAt(segment, ["id"]) === path[by + 1]);
  return place === -1 ? undefined : nameOf(document, ["cohort", "segments", place]);
}

/**
 * What a figure of a deal is called wherever one is meant and not its place in the file: "Job entry: baseline", "Job entry:
 * baseline, Young people", "Discount rate".
 * @param path of the figure: of what has its value and where it comes from
 */
export function figureName(document: unknown, path: readonly PathStep[]): string {
  const [owner] = path.flatMap((_, length) => nameOf(document, path.slice(0, length + 1)) ?? []);
  if (path[0] === "uncertainty") return owner ?? "A quantity";
  const segment = segmentOf(document, path);
  const fields = path.filter((step) => typeof step === "string");
  const [before, field] = path.includes("rateBySegment") ? ["outcomes", "rate"] : [fields.at(-2), fields.at(-1) ?? ""];
  const told = names.get(`${before}.${field}`) ?? names.get(field) ?? fieldWords(field);
  const whole = segment === undefined ? told : `${told}, ${segment}`;
  return owner === undefined ? whole.charAt(0).toUpperCase() + whole.slice(1) : `${owner}: ${whole}`;
}
