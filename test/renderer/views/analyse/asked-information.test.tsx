import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dealStore } from "#renderer/stores/deal-store.ts";
import { askInformation, forgetInformation } from "#renderer/stores/information-store.ts";
import { useAskedInformation } from "#renderer/views/analyse/information/use-asked-information.ts";
import { deal, openDeal } from "../editor/open-example.ts";

beforeEach(() => {
  openDeal("deal");
  forgetInformation();
});
afterEach(cleanup);

it("a study can tell what is uncertain in any deal that may be signed", () => {
  const rule = deal().payment.rateCard[0]!;
  const change = { path: ["payment", "rateCard", `#${rule.id}`, "price", "value"] };
  const value = { family: "normal", mean: 500, standardDeviation: 50 };
  const unsure = { id: "unsure", name: "Unsure", changes: [{ ...change, value }] };
  dealStore.setState({ variants: [unsure], versions: [], variant: undefined });
  const { result } = renderHook(useAskedInformation);
  const id = `rule.${rule.id}.price`;
  const offered = (): readonly string[] => result.current.inputs.map((input) => input.id);
  expect(offered()).not.toContain(id);
  act(() => askInformation({ against: ["unsure"] }));
  expect(offered()).toContain(id);
  expect(new Set(offered()).size).toBe(offered().length);
});
