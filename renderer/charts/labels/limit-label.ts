import type { PaymentLimit } from "#shared/model/result.ts";
import type { Currency } from "#shared/model/currency.ts";
import { chance } from "#shared/format/chance.ts";
import { terseMoney } from "#shared/format/terse-money.ts";

/** What stands at a limit line: `Budget £1.2m · 12% over`. Nothing is said about the chance when it is not known. */
export function limitLabel(limit: PaymentLimit, over: number | undefined, currency: Currency): string {
  const name = `${limit.label} ${terseMoney(limit.amount, currency, 4)}`;
  return over === undefined ? name : `${name} · ${chance(over)} over`;
}
