import { measureNames as names } from "#shared/model/measure-names.ts";
import type { ProbabilityId, ProbabilitySummary } from "#shared/model/probability.ts";
import type { MeasureSummary, ResultDocument } from "#shared/model/result.ts";
import { measureOf, probabilityOf } from "#shared/headlines/find-in-result.ts";

/** A cap of the deal: how often it binds and what it withholds. */
export interface CapRow {
  readonly name: string;
  readonly binds: ProbabilitySummary;
  readonly withheld: MeasureSummary;
}

const caps: readonly { readonly name: string; readonly binds: ProbabilityId; readonly withheld: string }[] = [
  { name: "Per-person cap", binds: "cap.perPerson.binds", withheld: names.withheldPerPerson },
  { name: "Caps on rules", binds: "cap.rules.binds", withheld: names.withheldByRules },
  { name: "Caps on shares", binds: "cap.shares.binds", withheld: names.withheldByShares },
  { name: "Annual cap", binds: "cap.annual.binds", withheld: names.withheldAnnual },
  { name: "Contract cap", binds: "cap.contract.binds", withheld: names.withheldContract },
  { name: "Payers’ own caps", binds: "cap.payer.binds", withheld: names.withheldPayer },
];

/** The caps the deal has, in the order in which they apply. */
export const capRows = (result: ResultDocument): readonly CapRow[] =>
  caps.flatMap(({ name, binds, withheld }) => {
    const probability = probabilityOf(result, binds);
    const measure = measureOf(result, withheld);
    return probability === undefined || measure === undefined ? [] : [{ name, binds: probability, withheld: measure }];
  });
