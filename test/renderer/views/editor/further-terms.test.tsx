import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { undo } from "#renderer/stores/edit-deal.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { ContractTermsSection } from "#renderer/views/editor/sections/contract-terms-section.tsx";
import { removePayer } from "#renderer/views/editor/sections/payer-edits.ts";
import { RuleDetails } from "#renderer/views/editor/sections/rule-details.tsx";
import { removeRules } from "#renderer/views/editor/sections/rule-edits.ts";
import { deal, openDeal, paste, small, steps } from "./open-example.ts";

const press = (name: string | RegExp) => userEvent.click(screen.getAllByRole("button", { name })[0]!);
const isValid = (): boolean => checkScenario(JSON.parse(JSON.stringify(deal()))).kind === "valid";
afterEach(cleanup);

const rule = () => deal().payment.rateCard[0]!;
const menuOf = (whose: string) => userEvent.click(screen.getByRole("button", { name: `Add a term to ${whose}` }));
const add = async (term: RegExp, whose = "First assessment"): Promise<void> => {
  await menuOf(whose);
  await userEvent.click(await screen.findByRole("menuitem", { name: term }));
  await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
  // A menu that closes gives the focus back two frames later, which would close one that is opened meanwhile.
  for (let frame = 0; frame < 3; frame++) await act(() => new Promise((drawn) => requestAnimationFrame(drawn)));
};
/** The details of the first rule alone: a whole page takes jsdom seconds. */
const openFirst = (): void => {
  openDeal("rate-card");
  render(<RuleDetails index={0} />);
};
const openContract = (): void => {
  openDeal("rate-card");
  render(<ContractTermsSection />);
};

describe("a rule's further terms", () => {
  it("are added, edited and removed, each as one step, and leave a valid deal", async () => {
    openFirst();
    await add(/^Threshold/u);
    expect(rule().threshold).toEqual({ fromClaim: 10, paysEarlierClaims: true });
    const group = within(screen.getByRole("group", { name: "Threshold" }));
    expect(group.getByText("Nothing until claim 10; once it is reached, earlier ones are paid too.")).toBeDefined();
    await userEvent.selectOptions(screen.getByLabelText("Claims before it"), "Not paid");
    expect(group.getByText("Nothing until claim 10.")).toBeDefined();
    expect(rule().threshold!.paysEarlierClaims).toBe(false);
    expect(steps()).toBe(2);
    expect(isValid()).toBe(true);
    await press("Remove a threshold");
    expect(rule().threshold).toBeUndefined();
    act(undo);
    expect(rule().threshold).toBeDefined();
  });

  it("name several outcomes, and a visit to the list is one step", async () => {
    openFirst();
    await add(/^Requirement/u);
    const [, second, third] = small.outcomes;
    expect(rule().requires).toEqual([second!.id]);
    await press(`Outcomes achieved too: ${second!.name}`);
    await userEvent.click(screen.getByRole("menuitemcheckbox", { name: third!.name }));
    await userEvent.click(screen.getByRole("menuitemcheckbox", { name: small.outcomes[3]!.name }));
    expect(rule().requires).toHaveLength(3);
    expect(steps()).toBe(2);
    expect(isValid()).toBe(true);
  });

  it("that hang together go together, as one step", async () => {
    openFirst();
    await add(/^Requirement/u);
    await userEvent.selectOptions(screen.getByLabelText("Claims before that"), "Paid once it is achieved");
    const before = steps();
    await press("Remove a requirement");
    expect(rule()).toEqual(small.payment.rateCard[0]);
    expect(steps()).toBe(before + 1);
  });

  it("say how often a person is paid", async () => {
    openFirst();
    await userEvent.selectOptions(screen.getByLabelText("Paid a person"), "At most so many times");
    expect(rule().claimsPerPerson).toBe(2);
    await userEvent.selectOptions(screen.getByLabelText("Paid a person"), "Each time");
    expect(rule().claimsPerPerson).toBe("unlimited");
  });

  it("that need claims make way for a schedule, in the same step, and are refused beside it", async () => {
    openFirst();
    await add(/^Threshold/u);
    await add(/^Paid on measured effect/u);
    expect(rule().threshold).toBeUndefined();
    expect(screen.queryByLabelText("Paid a person")).toBeNull();
    expect(isValid()).toBe(true);
    await menuOf("First assessment");
    expect(screen.getByRole("menuitem", { name: "Threshold" }).getAttribute("aria-disabled")).toBe("true");
    act(undo);
    expect(rule().threshold).toBeDefined();
  });

  it("split a rule between two payers so that the shares add up", async () => {
    openFirst();
    await add(/^Split between payers/u);
    const [first, second] = small.payment.payers;
    const field = screen.getByLabelText(first!.name);
    await userEvent.clear(field);
    await userEvent.type(field, "70{Enter}");
    expect(rule().payerShares).toEqual({ [first!.id]: 0.7, [second!.id]: 0.3 });
    expect(isValid()).toBe(true);
  });
});

describe("terms of the contract", () => {
  it.each([
    ["Group cap", /together pay at most £100,000\.$/u],
    ["Share cap", /may be at most 40% of all that is paid on claims\.$/u],
    ["Exclusive group", /a young person is paid only the best/u],
    ["Payer phase", /^From month 12 Department for Communities and Local Government pays /u],
    ["Service fee", /pay a service fee of £5,000 each month from month 0/u],
    ["Planned payments", /^£30,000 in all is paid as planned instead of claims/u],
  ])("%s: is added with its sentence, valid at once, and removed", async (name, sentence) => {
    openContract();
    await add(new RegExp(`^${name}`, "u"), "the contract");
    expect(within(screen.getByRole("group", { name })).getByText(sentence)).toBeDefined();
    expect(isValid()).toBe(true);
    await userEvent.click(
      within(screen.getByRole("group", { name })).getByRole("button", {
        name: /^Remove (?!a number|an)|^Remove an exclusive/u,
      }),
    );
    expect(deal()).toEqual(small);
    expect(steps()).toBe(2);
  });

  it("planned amounts take a column from a spreadsheet, and grow by months", async () => {
    openContract();
    await add(/^Planned payments/u, "the contract");
    const last = small.payment.lastClaimMonth;
    act(() => void paste(screen.getByLabelText(`Month ${last - 1}`), "£1,500\n2000\n2500\n"));
    expect(deal().payment.plannedPayments!.amounts).toEqual([10_000, 1500, 2000, 2500]);
    act(() => void paste(screen.getByLabelText(`Month ${last}`), "100\nfree\n-5"));
    expect(screen.getByRole("alert").textContent).toMatch(
      /Cell 2: “free” is not a number.*Cell 3: It must be 0 or more/u,
    );
    expect(deal().payment.plannedPayments!.amounts).toHaveLength(4);
  });

  it("let go of a rule that is removed, and of a payer", () => {
    const [a, b, c] = small.payment.rateCard.map(({ id }) => id);
    const [first, second] = small.payment.payers.map(({ id }) => id);
    openDeal("rate-card", {
      ...small,
      payment: {
        ...small.payment,
        exclusiveGroups: [{ id: "pair", rules: [a!, b!], pays: "best" }],
        groupCaps: [{ id: "all", name: "All", rules: [a!, b!, c!], amount: 1000 }],
        shareCaps: [{ rules: [a!], maximumShare: 0.4 }],
        payerPhases: [{ fromMonth: 12, shares: { [first!]: 0.5, [second!]: 0.5 } }],
      },
    });
    removeRules(0, 0);
    expect(deal().payment.exclusiveGroups).toBeUndefined();
    expect(deal().payment.shareCaps).toBeUndefined();
    expect(deal().payment.groupCaps![0]!.rules).toEqual([b, c]);
    expect(steps()).toBe(1);
    removePayer(0);
    expect(deal().payment.payerPhases![0]!.shares).toEqual({ [second!]: 0.5 });
  });
});
