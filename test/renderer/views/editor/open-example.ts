import { configure, fireEvent } from "@testing-library/react";
import { produce } from "immer";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { showSection, type Section } from "#renderer/stores/view-store.ts";

// Working out what is hidden from a whole table of fields takes jsdom seconds.
configure({ defaultHidden: true });
// jsdom has neither; the ids of React Aria need no escaping beyond their quotes.
if (!("scrollIntoView" in Element.prototype)) Object.assign(Element.prototype, { scrollIntoView: () => undefined });
globalThis.CSS ??= { escape: (id: string) => id.replaceAll(/[^\w-]/gu, "\\$&") } as typeof CSS;

/** The first five rules of Aspire and what they stand on: a table small enough for jsdom. */
export const small: Scenario = produce(examples[0].scenario, (draft) => {
  const kept = new Set(draft.outcomes.slice(0, 5).map(({ id }) => id));
  draft.outcomes.splice(5);
  delete draft.plans;
  draft.payment.rateCard.splice(5);
  draft.savings = draft.savings.filter(({ outcome }) => kept.has(outcome));
  draft.savings.push({
    ...(JSON.parse(JSON.stringify(draft.savings[0])) as (typeof draft.savings)[number]),
    id: "second",
    name: "Second saving",
  });
});

/** Opens a deal afresh on a page of the editor, with an empty history. */
export function openDeal(section: Section, scenario: Scenario = small): void {
  dealStore.setState({ scenario, step: "" });
  dealStore.temporal.getState().clear();
  showSection(section);
}

/** The open deal. */
export const deal = (): Scenario => dealStore.getState().scenario!;

/** How many steps can be undone. */
export const steps = (): number => dealStore.temporal.getState().pastStates.length;

/** Pastes a text into a field, as from a spreadsheet. */
export const paste = (field: Element, text: string): boolean =>
  fireEvent.paste(field, { clipboardData: { getData: () => text } });
