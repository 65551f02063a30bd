import type { Scenario } from "../model/scenario.ts";
import { listed } from "../format/in-words.ts";

/** "each month", "every 12 months" */
const howOften = (months: number): string => (months === 1 ? "each month" : `every ${months} months`);

/**
 * The fee for the service as a contract says it: who pays, how much, how often, and which caps count it.
 * @param amount the fee in words: "£2,000,000"
 */
export function serviceFeeSentence({ payment }: Scenario, amount: string): string {
  const { serviceFee: fee, payers, lastClaimMonth } = payment;
  if (!fee) return "";
  const { firstMonth = 0, lastMonth = lastClaimMonth, everyMonths = 1, countsInCaps } = fee;
  const paying = payers.filter(({ share }) => share.value > 0).map(({ name }) => name);
  const caps = countsInCaps ? "It counts" : "It does not count";
  return `${listed(paying)} ${paying.length === 1 ? "pays" : "pay"} a service fee of ${amount} ${howOften(everyMonths)} from month ${firstMonth} to month ${lastMonth}, whatever is achieved. ${caps} in annual and contract caps.`;
}
