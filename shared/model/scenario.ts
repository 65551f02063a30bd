import type { Capital } from "./capital.ts";
import type { Cohort } from "./cohort.ts";
import type { Costs } from "./cost.ts";
import type { Currency } from "./currency.ts";
import type { Source } from "./input.ts";
import type { Outcome } from "./outcome.ts";
import type { PaymentTerms } from "./payment-terms.ts";
import type { Plan } from "./plan.ts";
import type { RunSettings } from "./run-settings.ts";
import type { Appraisal, BudgetHolder, Saving } from "./saving.ts";
import type { Uncertainty } from "./uncertainty.ts";

/** What the deal is called and when it runs. */
export interface Deal {
  /** Name of the deal, shown on every screen and export. */
  readonly name: string;
  /** One or two sentences on what the deal does and what it teaches. */
  readonly summary?: string | undefined;
  readonly currency: Currency;
  /** The calendar month of month 0, which contains the service start: `2015-01`. */
  readonly startMonth: string;
  /**
   * Length of the contract in months: 24 has months 0 to 23. It holds the last claims, and the months in which effects become
   * known. The last month of the deal, in which everything is due, is its last, or a later one in which anyone can be in
   * service or the last claim, service fee or planned payment is paid. Where an annual cap carries its excess over, a claim of the
   * contract's last month counts as possible.
   */
  readonly contractMonths: number;
  /** First month of the financial year, 1 to 12: 4 for the UK public sector. */
  readonly financialYearStartMonth: number;
  /** Id of the budget holder that leads: its position is "the commissioner's". */
  readonly commissioner: string;
  /** Names shown for the parties. */
  readonly provider: string;
  /** Name shown for the investor. */
  readonly investor: string;
  /** Longer notes: sources, what was left out, whom to ask. */
  readonly notes?: string | undefined;
}

/** A whole deal. Plain data, never changed in place. A file holds one, with its variants (see variant.ts). */
export interface Scenario {
  /** Says that the file is a scenario of this program. */
  readonly format: "outcomes-partnership-scenario";
  /** Version of the file format. */
  readonly version: 1;
  readonly deal: Deal;
  /** Publications that figures come from; inputs name them by id. */
  readonly sources: readonly Source[];
  /** Bodies that have a budget: payers and those who save. */
  readonly budgetHolders: readonly BudgetHolder[];
  readonly cohort: Cohort;
  /** What people achieve, or what is counted or measured of them. */
  readonly outcomes: readonly Outcome[];
  readonly payment: PaymentTerms;
  /** What additional outcomes are worth, and to whom. */
  readonly savings: readonly Saving[];
  readonly costs: Costs;
  readonly capital: Capital;
  readonly appraisal: Appraisal;
  readonly uncertainty?: Uncertainty | undefined;
  /** The deal's own low, medium and high cases, to be placed among the trials. */
  readonly plans?: readonly Plan[] | undefined;
  readonly run: RunSettings;
}
