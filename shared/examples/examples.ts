import type { Scenario } from "../model/scenario.ts";
import { checkScenario } from "../schema/check-scenario.ts";
import aspire from "./aspire.sop.json" with { type: "json" };
import energise from "./energise.sop.json" with { type: "json" };
import greaterManchester from "./greater-manchester.sop.json" with { type: "json" };

/** A real deal that ships with the program. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly years: string;
  /** What the deal teaches, in a sentence. */
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
    id: "energise",
    title: "DWP Innovation Fund – Energise",
    place: "Thames Valley",
    years: "2012–2016",
    teaches:
      "Paying for outcomes without a counterfactual: outcomes are paid, none are additional, and the commissioner is worse off.",
    scenario: shipped(energise),
  },
];
