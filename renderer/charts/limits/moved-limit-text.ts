import { chance } from "#shared/format/chance.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import type { Currency } from "#shared/model/currency.ts";
import type { PaymentLimit } from "#shared/model/result.ts";
import { exceedance } from "#shared/headlines/captions/exceedance.ts";

/**
 * What moving a limit there means, as far as these trials know: `4% of trials pay more than £1.25m`. They were paid under
 * the cap as it was, so another cap is told with that.
 */
export function movedLimitText(
  { id, amount }: Pick<PaymentLimit, "id" | "amount">,
  quantiles: readonly number[],
  currency: Currency,
): string {
  const over = exceedance(quantiles, amount);
  const who = over === 0 ? "No trial pays" : `${chance(over)} of trials pay`;
  const told = `${who} more than ${terseMoney(amount, currency, 4)}`;
  return id === "contractCap" ? `${told} under the cap of this run` : told;
}
