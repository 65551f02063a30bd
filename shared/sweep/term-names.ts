import type { PathStep } from "../model/problem.ts";
import type { Effect } from "../model/effect.ts";
import type { Scenario } from "../model/scenario.ts";
import { pricePaths, surplusPaths } from "./term-places.ts";
import type { PlacedTerm, TermWay } from "./with-term.ts";

type Path = readonly PathStep[];

/** A term by its short name, in one deal. */
export interface NamedTerm extends PlacedTerm {
  /** `price.job-13` */
  readonly name: string;
  /** Whether it can be given to a deal that has none. */
  readonly canBeAdded: boolean;
}

/** A family of short names: `price.<rule>`. */
export interface TermFamily {
  /** As help writes it. */
  readonly form: string;
  readonly meaning: string;
  readonly of: (scenario: Scenario) => readonly NamedTerm[];
}

interface Item {
  readonly id: string;
}

/** One term an item of a list; none for an item without it. */
const each = <T extends Item>(
  word: string,
  kind: string,
  meaning: string,
  list: (scenario: Scenario) => readonly T[],
  pathOf: (item: T, place: number) => Path | undefined,
): TermFamily => ({
  form: `${word}.<${kind}>`,
  meaning,
  of: (scenario) =>
    list(scenario).flatMap((item, place) => {
      const path = pathOf(item, place);
      return path ? [{ name: `${word}.${item.id}`, paths: [path], canBeAdded: false }] : [];
    }),
});

/** A term of the whole deal; none where it has none, unless it can be added. */
const single = (
  word: string,
  meaning: string,
  pathsOf: (scenario: Scenario) => readonly Path[],
  canBeAdded = false,
  way: TermWay = "value",
): TermFamily => ({
  form: word,
  meaning,
  of: (scenario) => {
    const paths = pathsOf(scenario);
    return paths.length > 0 ? [{ name: word, paths, canBeAdded, way }] : [];
  },
});

/** What already stands in the file, times one number: 1 is the deal as it is. */
const factor = (word: string, meaning: string, pathsOf: (scenario: Scenario) => readonly Path[]): TermFamily =>
  single(word, meaning, pathsOf, false, "factor");

const effectField: Readonly<Record<Effect["statedAs"], string>> = {
  rate: "rate",
  points: "change",
  relative: "change",
  oddsRatio: "ratio",
};

const rules = ({ payment }: Scenario) => payment.rateCard;
const segments = ({ cohort }: Scenario) => cohort.segments;
const tranches = ({ capital }: Scenario) => capital.tranches;
const rule = (place: number, ...rest: Path): Path => ["payment", "rateCard", place, ...rest];
const tranche = (place: number, ...rest: Path): Path => ["capital", "tranches", place, ...rest];

/** Every short name there is. Any other number of a deal is varied by its path. */
export const termFamilies: readonly TermFamily[] = [
  each("price", "rule", "price of a rule of the rate card", rules, (_, place) => rule(place, "price")),
  factor("prices", "all prices of the rate card times one factor; 1 as in the file", pricePaths),
  each("evidence", "rule", "share of its evidence that is accepted", rules, (_, place) => rule(place, "evidenceRate")),
  each("ruleCap", "rule", "the most a rule pays", rules, ({ cap }, place) =>
    cap?.amount === undefined ? undefined : rule(place, "cap", "amount"),
  ),
  single("cap", "contract cap; a deal without one is given one", () => [["payment", "contractCap"]], true),
  single("personCap", "cap per person; likewise", () => [["payment", "perPersonCap"]], true),
  single("annualCap", "annual cap, of every year the same", ({ payment }) =>
    (payment.annualCap?.amounts ?? []).map((_, year) => ["payment", "annualCap", "amounts", year]),
  ),
  each(
    "payerCap",
    "payer",
    "cap of a payer",
    ({ payment }) => payment.payers,
    ({ cap }, place) => (cap ? ["payment", "payers", place, "cap"] : undefined),
  ),
  single("budget", "budget; a deal without one is given one", () => [["payment", "budget"]], true),
  single("serviceFee", "service fee", ({ payment }) =>
    payment.serviceFee ? [["payment", "serviceFee", "amount"]] : [],
  ),
  single("indexation", "annual growth of prices", () => [["payment", "indexation"]]),
  each("referrals", "segment", "people referred", segments, (_, place) => ["cohort", "segments", place, "referrals"]),
  factor("referrals", "people referred to all segments times one factor", (scenario) =>
    segments(scenario).map((_, place) => ["cohort", "segments", place, "referrals"]),
  ),
  each("startRate", "segment", "share of them who start", segments, (_, place) => [
    "cohort",
    "segments",
    place,
    "startRate",
  ]),
  single("dropOut", "drop-out", ({ cohort }) =>
    cohort.dropOut.kind === "none" ? [] : [["cohort", "dropOut", cohort.dropOut.kind === "share" ? "share" : "hazard"]],
  ),
  each(
    "effect",
    "outcome",
    "figure with the service, as it is stated",
    ({ outcomes }) => outcomes,
    (outcome, place) =>
      outcome.kind === "milestone"
        ? ["outcomes", place, "rate"]
        : ["outcomes", place, "withService", effectField[outcome.withService.statedAs]],
  ),
  each(
    "baseline",
    "outcome",
    "figure without the service",
    ({ outcomes }) => outcomes,
    ({ kind }, place) => (kind === "milestone" ? undefined : ["outcomes", place, "baseline"]),
  ),
  each(
    "saving",
    "saving",
    "amount of a saving",
    ({ savings }) => savings,
    (_, place) => ["savings", place, "amount"],
  ),
  each(
    "cost",
    "cost",
    "amount of a cost",
    ({ costs }) => costs.lines,
    (_, place) => ["costs", "lines", place, "amount"],
  ),
  each("commitment", "tranche", "commitment of a tranche", tranches, (_, place) => tranche(place, "commitment")),
  each("coupon", "tranche", "annual rate of its coupon", tranches, ({ coupon }, place) =>
    coupon ? tranche(place, "coupon", "annualRate") : undefined,
  ),
  {
    form: "surplus.<party>",
    meaning: "a party's share of surplus; the others share the rest as they do now",
    of: surplusPaths,
  },
  single("irrCap", "cap on the investors' IRR", ({ capital }) => (capital.irrCap ? [["capital", "irrCap"]] : [])),
  single("moicCap", "cap on the investors' money multiple", ({ capital }) =>
    capital.moicCap ? [["capital", "moicCap"]] : [],
  ),
  single("discountRate", "discount rate of the appraisal", () => [["appraisal", "discountRate"]]),
];
