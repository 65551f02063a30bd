import { describe, expect, it } from "vitest";
import { summaryText } from "#cli/summary-text.ts";
import { contractMoney } from "#shared/explain/words.ts";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { exactMoney } from "#shared/format/exact-money.ts";
import { shortMoney } from "#shared/format/short-money.ts";
import { terseMoney } from "#shared/format/terse-money.ts";
import { currencies, type Currency } from "#shared/model/currency.ts";
import { summaryCsv } from "#shared/report/summary-csv.ts";
import { readScenarioText } from "#shared/schema/read-scenario-text.ts";
import { resultSchema } from "#shared/schema/result-schema.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { plainDeal } from "../support/plain-deal.ts";
import { runDeal } from "../support/run-deal.ts";

const inIntl = (currency: Currency) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency, currencyDisplay: "symbol" });

describe("every currency", () => {
  it("is a current one that has two decimals", () => {
    expect(new Set(currencies).size).toBe(24);
    const known = new Set(Intl.supportedValuesOf("currency"));
    expect(currencies.filter((currency) => !known.has(currency))).toEqual([]);
    // ISO 4217 gives the Colombian peso two; Unicode's data, which follow the coins in use, none.
    const others = currencies.filter((currency) => inIntl(currency).resolvedOptions().maximumFractionDigits !== 2);
    expect(others.filter((currency) => currency !== "COP")).toEqual([]);
  });

  it("has a sign of its own: Unicode's for British English where it has one", () => {
    expect(new Set(Object.values(currencySymbol)).size).toBe(currencies.length);
    for (const currency of currencies) {
      const sign = inIntl(currency)
        .formatToParts(1)
        .find(({ type }) => type === "currency")!.value;
      if (sign !== currency) expect(currencySymbol[currency]).toBe(sign);
    }
  });

  it.each<readonly [Currency, string, string, string]>([
    ["GBP", "−£1,234,500.50", "−£1.23m", "−£1.2m"],
    ["CAD", "−CA$1,234,500.50", "−CA$1.23m", "−CA$1.2m"],
    ["SGD", "−S$1,234,500.50", "−S$1.23m", "−S$1.2m"],
    ["BRL", "−R$1,234,500.50", "−R$1.23m", "−R$1.2m"],
    ["ZAR", "−R1,234,500.50", "−R1.23m", "−R1.2m"],
    ["GHS", "−GH₵1,234,500.50", "−GH₵1.23m", "−GH₵1.2m"],
    ["ILS", "−₪1,234,500.50", "−₪1.23m", "−₪1.2m"],
    ["CHF", "−CHF\u00a01,234,500.50", "−CHF\u00a01.23m", "−CHF\u00a01.2m"],
    ["SEK", "−SEK\u00a01,234,500.50", "−SEK\u00a01.23m", "−SEK\u00a01.2m"],
  ])("is told exactly, short and tersely: %s", (currency, exact, short, terse) => {
    expect(exactMoney(-1_234_500.5, currency)).toBe(exact);
    expect(shortMoney(-1_234_500.5, currency)).toBe(short);
    expect(terseMoney(-1_200_000, currency)).toBe(terse);
  });

  it.each(currencies)("says in every form what it is: %s", (currency) => {
    const sign = currencySymbol[currency];
    for (const told of [exactMoney, shortMoney, terseMoney, contractMoney]) {
      expect(told(95, currency).startsWith(sign)).toBe(true);
      expect(told(95, currency).replace(sign, "")).toMatch(/^\u00a0?95(\.00)?$/u);
    }
  });

  it.each(currencies)("goes through a file, a run, its text and its CSV: %s", (currency) => {
    const scenario = plainDeal({ deal: { currency } });
    const read = readScenarioText(serialiseScenario(scenario));
    expect(read.kind === "valid" && read.value).toEqual(scenario);
    // Ten people at 100 each.
    const result = runDeal(scenario, 1);
    expect(resultSchema.safeParse(result).success).toBe(true);
    expect(summaryText(result, 1)).toContain(shortMoney(1000, currency));
    const csv = summaryCsv(result).split("\r\n");
    expect(csv.find((line) => line.startsWith("run,currency,"))).toMatch(
      new RegExp(`^run,currency,${currency},+$`, "u"),
    );
    const total = csv.find((line) => line.startsWith("measure,payments.total,"))!;
    expect(total).toMatch(/,money,,1,1000,/u);
  });
});
