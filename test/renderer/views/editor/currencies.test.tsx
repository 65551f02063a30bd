import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { produce } from "immer";
import { afterEach, expect, it } from "vitest";
import { DealEditor } from "#renderer/views/editor/deal-editor.tsx";
import { currencySymbol } from "#shared/format/currency-symbol.ts";
import { currencies } from "#shared/model/currency.ts";
import { deal, openDeal, small } from "./open-example.ts";

afterEach(cleanup);

it("offers every currency by name and sign, the three of most deals first", async () => {
  openDeal("deal");
  render(<DealEditor />);
  const choice = screen.getByLabelText<HTMLSelectElement>("Currency");
  const offered = [...choice.options].map(({ value, text }) => [value, text] as const);
  expect(offered.map(([value]) => value).sort()).toEqual([...currencies].sort());
  expect(offered.slice(0, 5).map(([, text]) => text)).toEqual([
    "British pound, £",
    "Euro, €",
    "US dollar, US$",
    "Argentine peso, ARS",
    "Australian dollar, A$",
  ]);
  for (const [value, text] of offered) expect(text.endsWith(`, ${currencySymbol[value as "GBP"]}`)).toBe(true);
  await userEvent.selectOptions(choice, "Swiss franc, CHF");
  expect(deal().deal.currency).toBe("CHF");
});

it("shows the deal's own before its amounts and in its sentences", () => {
  openDeal(
    "rate-card",
    produce(small, (draft) => {
      draft.deal.currency = "SEK";
    }),
  );
  render(<DealEditor />);
  expect(document.body.textContent).toMatch(/pay SEK\u00a0500 for each young person/u);
  expect(document.body.textContent).not.toContain("£");
});
