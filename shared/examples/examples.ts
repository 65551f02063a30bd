import type { Scenario } from "../model/scenario.ts";
import { checkScenario } from "../schema/check-scenario.ts";
import aspire from "./aspire.sop.json" with { type: "json" };
import energise from "./energise.sop.json" with { type: "json" };
import essex from "./essex.sop.json" with { type: "json" };
import greaterManchester from "./greater-manchester.sop.json" with { type: "json" };
import istanbul from "./istanbul.sop.json" with { type: "json" };
import kirklees from "./kirklees.sop.json" with { type: "json" };
import peterborough from "./peterborough.sop.json" with { type: "json" };
import qualityEducationIndia from "./quality-education-india.sop.json" with { type: "json" };
import skillMill from "./skill-mill.sop.json" with { type: "json" };
import somerset from "./somerset.sop.json" with { type: "json" };
import waysToWellness from "./ways-to-wellness.sop.json" with { type: "json" };

/** What deals teach, by which the gallery is filtered. */
export const themes = {
  caps: "Caps",
  pathways: "Pathways",
  measured: "Measured effects",
  prices: "Prices",
  returns: "Investors’ returns",
  counterfactual: "The counterfactual",
  luck: "Luck and the unknown",
} as const;

export type Theme = keyof typeof themes;

/** A real deal that ships with the program. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly country: string;
  /** In the words of the INDIGO dataset. */
  readonly policyArea: string;
  readonly years: string;
  /** What it teaches most of all. */
  readonly themes: readonly Theme[];
  /** What the deal teaches, in a sentence or two. */
  readonly teaches: string;
  readonly scenario: Scenario;
}

/**
 * A file that is shipped, and what is said of it. It is checked like any other, once, and when it is first asked for: most
 * starts of the program need none or one. @throws when it is asked for and we shipped a bad one
 */
function example(document: unknown, words: Omit<Example, "scenario">): Example {
  let scenario: Scenario | undefined;
  const checked = (): Scenario => {
    const read = checkScenario(document);
    if (read.kind === "valid") return read.value;
    throw new Error(`a shipped example is invalid: ${JSON.stringify(read.problems)}`);
  };
  return {
    ...words,
    get scenario() {
      return (scenario ??= checked());
    },
  };
}

/** The real deals, in the order of the gallery. The first is the one the command line runs by itself. */
export const examples: readonly [Example, ...Example[]] = [
  example(aspire, {
    id: "aspire",
    title: "Fair Chance Fund – Aspire",
    place: "Gloucestershire",
    country: "England",
    policyArea: "Homelessness",
    years: "2015–2018",
    themes: ["caps", "pathways"],
    teaches:
      "Pathways on a published rate card: what a cap on each person and a cap on the contract do to payments, and what is left for the investor.",
  }),
  example(greaterManchester, {
    id: "greater-manchester",
    title: "Greater Manchester rough sleeping",
    place: "Greater Manchester",
    country: "England",
    policyArea: "Homelessness",
    years: "2018–2021",
    themes: ["caps", "pathways"],
    teaches:
      "Over-performance against a contract cap: the service earns more than can ever be paid. Who carries the cost of success?",
  }),
  example(peterborough, {
    id: "peterborough",
    title: "HMP Peterborough",
    place: "Peterborough",
    country: "England",
    policyArea: "Criminal justice",
    years: "2010–2017",
    themes: ["measured", "luck"],
    teaches:
      "Measured against matched controls: a service exactly as good as its trigger asks misses it half of the time, by luck alone. Pooling cohorts helps.",
  }),
  example(kirklees, {
    id: "kirklees",
    title: "Kirklees Better Outcomes Partnership",
    place: "Kirklees",
    country: "England",
    policyArea: "Homelessness",
    years: "2019–2024",
    themes: ["luck", "pathways"],
    teaches:
      "Thirty metrics, two payers, 6,300 people: luck evens out, and what nobody knows about work, homes and delivery does not.",
  }),
  example(essex, {
    id: "essex",
    title: "Essex edge of care",
    place: "Essex",
    country: "England",
    policyArea: "Child and family welfare",
    years: "2012–2018",
    themes: ["counterfactual", "prices"],
    teaches:
      "Days in care, counted: the effect on each young person times a price a day, and the price above which the contract cap binds.",
  }),
  example(waysToWellness, {
    id: "ways-to-wellness",
    title: "Ways to Wellness",
    place: "Newcastle",
    country: "England",
    policyArea: "Health",
    years: "2015–2022",
    themes: ["measured", "prices"],
    teaches:
      "A sliding scale that pays soon, and a matched comparison that pays more but is known only after two years.",
  }),
  example(istanbul, {
    id: "istanbul",
    title: "Istanbul Kodluyor",
    place: "Istanbul",
    country: "Türkiye",
    policyArea: "Employment and training",
    years: "2022–2025",
    themes: ["prices", "caps"],
    teaches:
      "Prices that change with the count, a bonus for women kept in work, and how a maximum that no count can reach is found out.",
  }),
  example(qualityEducationIndia, {
    id: "quality-education-india",
    title: "Quality Education India",
    place: "India",
    country: "India",
    policyArea: "Education",
    years: "2018–2022",
    themes: ["returns", "measured"],
    teaches:
      "Revolving capital: what one round earns pays for the next. Good rounds stop at an IRR of 8%; a bad first one empties the purse.",
  }),
  example(somerset, {
    id: "somerset",
    title: "Somerset end-of-life care",
    place: "Somerset",
    country: "England",
    policyArea: "Health",
    years: "2021–2023",
    themes: ["prices", "returns"],
    teaches:
      "A cost-plus price: cost, governance and return add up to the most that is paid, so the return can be lost but never beaten.",
  }),
  example(skillMill, {
    id: "skill-mill",
    title: "The Skill Mill",
    place: "England",
    country: "England",
    policyArea: "Criminal justice",
    years: "2020–2024",
    themes: ["returns", "prices"],
    teaches:
      "Prices worked out from a target IRR of 11%, four layers of capital and nine payers: who is repaid first, and who earns the rest.",
  }),
  example(energise, {
    id: "energise",
    title: "DWP Innovation Fund – Energise",
    place: "Thames Valley",
    country: "England",
    policyArea: "Employment and training",
    years: "2012–2016",
    themes: ["counterfactual"],
    teaches:
      "Paying for outcomes without a counterfactual: outcomes are paid, none are additional, and the commissioner is worse off.",
  }),
];
