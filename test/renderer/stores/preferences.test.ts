import { platform } from "./stand-in-platform.ts";
import { beforeEach, describe, expect, it } from "vitest";
import { usualPreferences } from "#shared/desktop/usual-preferences.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { openBlank } from "#renderer/stores/open-deal.ts";
import { prefer, preferForNewDeals, preferencesStore } from "#renderer/stores/preferences-store.ts";
import { answer, startOver, startStore } from "#renderer/stores/start-store.ts";

const deal = () => dealStore.getState().scenario!;
const draftCurrency = () => startStore.getState().draft.about.currency;

beforeEach(async () => {
  platform.reset();
  startOver();
  await prefer(usualPreferences);
});

describe("preferences", () => {
  it("give a new deal its currency, financial year and discount rate", async () => {
    await preferForNewDeals({ currency: "EUR", financialYearStartMonth: 9, discountRate: 0.05 });
    await openBlank();
    expect(deal().deal).toMatchObject({ currency: "EUR", financialYearStartMonth: 9 });
    expect(deal().appraisal.discountRate).toMatchObject({ value: 0.05, status: "illustrative" });
    expect(checkScenario(deal()).kind).toBe("valid");
  });

  it("left as usual, give the Green Book's rate and the currency's own financial year", async () => {
    await openBlank();
    expect(deal().deal).toMatchObject({ currency: "GBP", financialYearStartMonth: 4 });
    expect(deal().appraisal.discountRate).toMatchObject({ value: 0.035, status: "published" });
    await preferForNewDeals({ currency: "AUD" });
    await openBlank();
    expect(deal().deal).toMatchObject({ currency: "AUD", financialYearStartMonth: 7 });
  });

  it("are where the guided start begins, but change nothing that was answered", async () => {
    await preferForNewDeals({ currency: "USD" });
    expect(draftCurrency()).toBe("USD");
    answer(["about", "name"], "Ours");
    await preferForNewDeals({ currency: "EUR" });
    expect(draftCurrency()).toBe("USD");
  });

  it("are kept by the desktop with each change, and can be put back whole", async () => {
    const before = preferencesStore.getState();
    await prefer({ theme: "dark" });
    await prefer(before);
    const written = platform.asked.filter(({ channel }) => channel === "preferences:write").slice(-2);
    expect(written.map(({ details }) => details)).toEqual([{ ...usualPreferences, theme: "dark" }, usualPreferences]);
  });
});
