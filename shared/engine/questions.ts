import { addUp } from "../model/outcome-units.ts";
import { additionalOf, measureNames as names, ofTranche } from "../model/measure-names.ts";
import type { ProbabilityId } from "../model/probability.ts";
import type { Scenario } from "../model/scenario.ts";
import type { Tranche } from "../model/tranche.ts";

/** A trial's value of a measure. */
export type ValueOf = (measure: string) => number;

/** Something asked of every trial. */
export interface Question {
  readonly id: ProbabilityId;
  readonly label: string;
  readonly happens: (valueOf: ValueOf) => boolean;
  /** Only trials where this holds are asked. */
  readonly among?: (valueOf: ValueOf) => boolean;
  /** Size in money where it happens. */
  readonly size?: (valueOf: ValueOf) => number;
}

const somethingDrawn = (valueOf: ValueOf): boolean => valueOf(names.investorDrawn) > 0;

const binds = (id: ProbabilityId, label: string, measure: string): Question => ({
  id,
  label,
  happens: (valueOf) => valueOf(measure) > 0,
  size: (valueOf) => valueOf(measure),
});

const below = (id: ProbabilityId, label: string, measure: string): Question => ({
  id,
  label,
  happens: (valueOf) => valueOf(measure) < 0,
  size: (valueOf) => -valueOf(measure),
});

function paymentQuestions({ payment }: Scenario): Question[] {
  const budget = payment.budget?.value;
  return [
    ...(budget === undefined
      ? []
      : [
          {
            id: "payments.overBudget" as const,
            label: "Payments go over the budget",
            happens: (valueOf: ValueOf) => valueOf(names.paymentsTotal) > budget,
            size: (valueOf: ValueOf) => valueOf(names.paymentsTotal) - budget,
          },
        ]),
    ...(payment.perPersonCap
      ? [binds("cap.perPerson.binds", "The per-person cap withholds something", names.withheldPerPerson)]
      : []),
    ...(payment.rateCard.some(({ cap }) => cap) || payment.groupCaps?.length
      ? [binds("cap.rules.binds", "A cap on rules withholds something", names.withheldByRules)]
      : []),
    ...(payment.shareCaps?.length
      ? [binds("cap.shares.binds", "A cap on shares withholds something", names.withheldByShares)]
      : []),
    ...(payment.annualCap
      ? [binds("cap.annual.binds", "The annual cap withholds something", names.withheldAnnual)]
      : []),
    ...(payment.contractCap
      ? [binds("cap.contract.binds", "The contract cap withholds something", names.withheldContract)]
      : []),
    ...(payment.payers.some((payer) => payer.cap)
      ? [binds("cap.payer.binds", "Payers' own caps withhold something", names.withheldPayer)]
      : []),
  ];
}

function investorQuestions({ capital }: Scenario): Question[] {
  if (capital.tranches.length === 0) return [];
  return [
    { id: "investor.nothingDrawn", label: "No capital is drawn", happens: (valueOf) => !somethingDrawn(valueOf) },
    {
      id: "investor.loss",
      label: "The investor gets back less than was drawn",
      happens: (valueOf) => valueOf(names.investorProfit) < 0,
      among: somethingDrawn,
      size: (valueOf) => -valueOf(names.investorProfit),
    },
    {
      id: "investor.totalLoss",
      label: "The investor gets nothing back",
      happens: (valueOf) => valueOf(names.investorMoic) === 0,
      among: somethingDrawn,
    },
    {
      id: "investor.paidBack",
      label: "Capital is paid back in full",
      happens: (valueOf) => valueOf(names.investorProfit) >= 0,
      among: somethingDrawn,
    },
    {
      id: "investor.noRate",
      label: "Capital is drawn, but no IRR exists",
      happens: (valueOf) => Number.isNaN(valueOf(names.investorIrr)),
      among: somethingDrawn,
    },
    {
      id: "investor.irrAmbiguous",
      label: "IRR may not be unique: cash changes sign again",
      happens: (valueOf) => valueOf(names.investorIrrAmbiguous) === 1,
      among: somethingDrawn,
    },
    ...(capital.tranches.length > 1 ? capital.tranches.map(trancheLoss) : []),
  ];
}

/** Whether one of several tranches loses, among trials in which it is drawn. */
function trancheLoss({ id, name }: Tranche): Question {
  const profit = ofTranche(id, "profit");
  return {
    id: `tranche.${id}.loss`,
    label: `${name}: gets back less than was drawn`,
    happens: (valueOf) => valueOf(profit) < 0,
    among: (valueOf) => valueOf(ofTranche(id, "drawn")) > 0,
    size: (valueOf) => -valueOf(profit),
  };
}

/** Whether outcomes come to nothing additional: all together where they add up, else each of them. */
function noneAdditional({ outcomes }: Scenario, valueOf: (measure: string) => number): boolean {
  if (addUp(outcomes)) return valueOf(names.additionalTotal) <= 0;
  return outcomes.every(({ id, kind }) => kind === "milestone" || valueOf(additionalOf(id)) <= 0);
}

/** What is asked of the trials of a deal. */
export function questionsOf(scenario: Scenario): readonly Question[] {
  const { providerPayment } = scenario.capital;
  return [
    ...paymentQuestions(scenario),
    below("commissioner.worseOff", "The commissioner is worse off in present value", names.commissionerNetPresentValue),
    below("public.worseOff", "The public sector is worse off in present value", names.publicNetPresentValue),
    {
      id: "payments.withoutAdditionalOutcomes",
      label: "Outcomes are paid though none are additional",
      happens: (valueOf) => valueOf(names.paymentsTotal) > 0 && noneAdditional(scenario, valueOf),
      size: (valueOf) => valueOf(names.paymentsTotal),
    },
    ...investorQuestions(scenario),
    below("provider.loss", "The provider spends more than it gets", names.providerMargin),
    ...(providerPayment.kind === "fee" && providerPayment.shareAtRisk.value > 0
      ? [binds("provider.feeLost", "The provider loses some of its fee at risk", names.providerFeeLost)]
      : []),
    ...(scenario.capital.earlyTermination
      ? [
          {
            id: "deal.endsEarly" as const,
            label: "The contract ends early at its test date",
            happens: (valueOf: ValueOf) => valueOf(names.endedEarly) === 1,
          },
        ]
      : []),
    binds("account.fundingGap", "The contract's account runs short of cash", names.peakFundingGap),
  ];
}
