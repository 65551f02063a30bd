import { useState } from "react";
import { useStore } from "zustand";
import { percent } from "#shared/format/percent.ts";
import { greenBookRates } from "#shared/model/green-book-rates.ts";
import { financialYearStartOf } from "#shared/start/starting-appraisal.ts";
import { ChoiceField } from "../../inputs/choice-field.tsx";
import { NumberField } from "../../inputs/number-field.tsx";
import { preferForNewDeals, preferencesStore } from "../../stores/preferences-store.ts";
import { preferredCurrency } from "../../stores/preferred-deal.ts";
import { currencyChoices } from "../editor/sections/currency-choices.ts";
import { monthChoices } from "../editor/sections/month-choices.ts";

const AS_USUAL = "usual";

/** What a new deal starts with: currency, financial year and discount rate. */
export function NewDealPreferences() {
  const { financialYearStartMonth, discountRate } = useStore(preferencesStore, (state) => state.newDeals);
  const currency = preferredCurrency();
  const usualMonth = monthChoices[financialYearStartOf(currency) - 1]![1];
  const months = [[AS_USUAL, `As usual for ${currency}: ${usualMonth}`], ...monthChoices] as const;
  const [refused, setRefused] = useState(false);
  const take = (rate: number): void => {
    const good = rate >= 0 && rate <= 1;
    setRefused(!good);
    if (good) void preferForNewDeals({ discountRate: rate });
  };
  return (
    <section className="stack" aria-labelledby="preferences-new">
      <div>
        <h3 id="preferences-new">New deals</h3>
        <p className="text-secondary">Deals you have already are not changed.</p>
      </div>
      <div className="form-grid">
        <ChoiceField
          label="Currency"
          value={currency}
          choices={currencyChoices}
          onChange={(chosen) => void preferForNewDeals({ currency: chosen })}
        />
        <ChoiceField
          label="Financial year starts in"
          value={financialYearStartMonth === null ? AS_USUAL : String(financialYearStartMonth)}
          choices={months}
          onChange={(chosen) =>
            void preferForNewDeals({ financialYearStartMonth: chosen === AS_USUAL ? null : Number(chosen) })
          }
        />
        <ChoiceField
          label="Discount rate"
          value={discountRate === null ? AS_USUAL : "own"}
          choices={[
            [AS_USUAL, `Green Book, ${percent(greenBookRates.first, 1)}`],
            ["own", "Another rate"],
          ]}
          onChange={(chosen) =>
            void preferForNewDeals({ discountRate: chosen === AS_USUAL ? null : greenBookRates.first })
          }
        />
        {discountRate !== null && (
          <NumberField
            label="Rate a year"
            value={discountRate}
            unit="percent"
            currency={currency}
            problems={
              refused ? [`A discount rate is between ${percent(0)} and ${percent(1)}. The one before is kept.`] : []
            }
            onChange={take}
          />
        )}
      </div>
    </section>
  );
}
