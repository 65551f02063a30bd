import { measureNames as names } from "../../model/measure-names.ts";
import type { Party } from "../../model/result.ts";
import type { Scenario } from "../../model/scenario.ts";

/** By what a decision is judged: what a party has in the end, whose value for not signing is nothing. */
export interface NetFigure {
  /** As commands name it. */
  readonly id: "commissioner" | "public" | "investor" | "provider";
  readonly party: Party;
  readonly measure: string;
  /** "the commissioner’s net value (PV)" */
  readonly words: string;
  /** "Commissioner: net value (PV)" */
  readonly label: string;
}

/** The figures that a decision can be judged by; the first unless another is asked for. */
export const netFigures: readonly NetFigure[] = [
  {
    id: "commissioner",
    party: "commissioner",
    measure: names.commissionerNetPresentValue,
    words: "the commissioner’s net value (PV)",
    label: "Commissioner: net value (PV)",
  },
  {
    id: "public",
    party: "commissioner",
    measure: names.publicNetPresentValue,
    words: "the public sector’s net value (PV)",
    label: "Public sector: net value (PV)",
  },
  {
    id: "investor",
    party: "investor",
    measure: names.investorProfit,
    words: "the investor’s profit",
    label: "Investor: profit",
  },
  {
    id: "provider",
    party: "provider",
    measure: names.providerMargin,
    words: "the provider’s margin",
    label: "Provider: margin",
  },
];

/** Those that a deal has: without capital nobody has a profit. */
export const netFiguresOf = ({ capital }: Scenario): readonly NetFigure[] =>
  netFigures.filter(({ id }) => id !== "investor" || capital.tranches.length > 0);
