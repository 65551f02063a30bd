import type { CompiledDeal } from "../../../engine/compiled-deal.ts";
import type { SharesPerPerson } from "../../../engine/expected/expected-claims.ts";
import type { ExpectedTrial } from "../../../engine/expected/expected-trial.ts";
import type { MonthNames } from "../cells/month-sheet.ts";
import type { InputsSheet } from "../sheets/inputs-sheet.ts";
import type { TimingSheet } from "./timing-sheet.ts";

/** What the sheets of the base case are made from. */
export interface BaseCaseParts {
  readonly deal: CompiledDeal;
  /** The expected case as the app works it out, which the formulas must come to. */
  readonly trial: ExpectedTrial;
  readonly shares: SharesPerPerson;
  readonly inputs: InputsSheet;
  readonly timings: TimingSheet;
  readonly names: MonthNames;
  /** The month at whose end the expected case ends early; Infinity where it does not. */
  readonly endedIn: number;
  /** Told of each figure that is a plain number where a formula would be expected, in words. */
  readonly tellPlain: (what: string) => void;
}

/** The name of an outcome by its place in the compiled deal, whose order is not the file's. */
export const outcomeName = ({ scenario, outcomes }: CompiledDeal, place: number): string =>
  scenario.outcomes.find(({ id }) => id === outcomes.list[place]!.id)!.name;
