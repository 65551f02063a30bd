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

/** A real deal that ships with the program. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly years: string;
  /** What the deal teaches, in a sentence or two. */
  readonly teaches: string;
  readonly scenario: Scenario;
}

/** An example is a file like any other and is checked like one. @throws when we shipped a bad one */
function shipped(document: unknown): Scenario {
  const checked = checkScenario(document);
  if (checked.kind === "valid") return checked.value;
  throw new Error(`a shipped example is invalid: ${JSON.stringify(checked.problems)}`);
}

/** The real deals, in the order of the gallery. The first is the one the command line runs by itself. */
export const examples: readonly [Example, ...Example[]] = [
  {
    id: "aspire",
    title: "Fair Chance Fund – Aspire",
    place: "Gloucestershire",
    years: "2015–2018",
    teaches:
      "Pathways on a published rate card: what a cap on each person and a cap on the contract do to payments, and what is left for the investor.",
    scenario: shipped(aspire),
  },
  {
    id: "greater-manchester",
    title: "Greater Manchester rough sleeping",
    place: "Greater Manchester",
    years: "2018–2021",
    teaches:
      "Over-performance against a contract cap: the service earns more than can ever be paid. Who carries the cost of success?",
    scenario: shipped(greaterManchester),
  },
  {
    id: "peterborough",
    title: "HMP Peterborough",
    place: "Peterborough",
    years: "2010–2017",
    teaches:
      "Measured against matched controls: a service exactly as good as its trigger asks misses it half of the time, by luck alone. Pooling cohorts helps.",
    scenario: shipped(peterborough),
  },
  {
    id: "kirklees",
    title: "Kirklees Better Outcomes Partnership",
    place: "Kirklees",
    years: "2019–2024",
    teaches:
      "Thirty metrics, two payers, 6,300 people: luck evens out, and what nobody knows about work, homes and delivery does not.",
    scenario: shipped(kirklees),
  },
  {
    id: "essex",
    title: "Essex edge of care",
    place: "Essex",
    years: "2012–2018",
    teaches:
      "Days in care, counted: the effect on each young person times a price a day, and the price above which the contract cap binds.",
    scenario: shipped(essex),
  },
  {
    id: "ways-to-wellness",
    title: "Ways to Wellness",
    place: "Newcastle",
    years: "2015–2022",
    teaches:
      "A sliding scale that pays soon, and a matched comparison that pays more but is known only after two years.",
    scenario: shipped(waysToWellness),
  },
  {
    id: "istanbul",
    title: "Istanbul Kodluyor",
    place: "Istanbul",
    years: "2022–2025",
    teaches:
      "Prices that change with the count, a bonus for women kept in work, and how a maximum that no count can reach is found out.",
    scenario: shipped(istanbul),
  },
  {
    id: "quality-education-india",
    title: "Quality Education India",
    place: "India",
    years: "2018–2022",
    teaches:
      "Revolving capital: what one round earns pays for the next. Good rounds stop at an IRR of 8%; a bad first one empties the purse.",
    scenario: shipped(qualityEducationIndia),
  },
  {
    id: "somerset",
    title: "Somerset end-of-life care",
    place: "Somerset",
    years: "2021–2023",
    teaches:
      "A cost-plus price: cost, governance and return add up to the most that is paid, so the return can be lost but never beaten.",
    scenario: shipped(somerset),
  },
  {
    id: "skill-mill",
    title: "The Skill Mill",
    place: "England",
    years: "2020–2024",
    teaches:
      "Prices worked out from a target IRR of 11%, four layers of capital and nine payers: who is repaid first, and who earns the rest.",
    scenario: shipped(skillMill),
  },
  {
    id: "energise",
    title: "DWP Innovation Fund – Energise",
    place: "Thames Valley",
    years: "2012–2016",
    teaches:
      "Paying for outcomes without a counterfactual: outcomes are paid, none are additional, and the commissioner is worse off.",
    scenario: shipped(energise),
  },
];
