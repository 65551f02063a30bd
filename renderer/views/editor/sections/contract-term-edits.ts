import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { focusTerm } from "../fields/term-group.tsx";
import { freshId } from "./fresh-id.ts";

/** Terms of the contract of which there may be several. */
export type ContractList = "exclusiveGroups" | "groupCaps" | "shareCaps" | "payerPhases";

/** Terms of the contract of which there is one or none. */
export type SingleTerm = "serviceFee" | "plannedPayments";

const firstTwo = ({ rateCard }: PaymentTerms): string[] => rateCard.slice(0, 2).map(({ id }) => id);

/** The rules that no exclusive group names yet, two of them where there are so many. */
function notExclusive(payment: PaymentTerms): string[] {
  const taken = new Set((payment.exclusiveGroups ?? []).flatMap(({ rules }) => rules));
  const free = payment.rateCard.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  return free.length >= 2 ? free.slice(0, 2) : firstTwo(payment);
}

/** A valid start for each term of a list. */
const starts: { readonly [List in ContractList]: (scenario: Scenario) => NonNullable<PaymentTerms[List]>[number] } = {
  exclusiveGroups: ({ payment }) => ({
    id: freshId("only-one", payment.exclusiveGroups ?? []),
    rules: notExclusive(payment),
    pays: "best",
  }),
  groupCaps: ({ payment }) => {
    const id = freshId("group-cap", payment.groupCaps ?? []);
    return { id, name: id.replace(/^group-cap-?/u, "Group cap ").trim(), rules: firstTwo(payment), amount: 100_000 };
  },
  shareCaps: ({ payment }) => ({ rules: [payment.rateCard[0]!.id], maximumShare: 0.4 }),
  payerPhases: ({ payment }) => ({
    fromMonth: (payment.payerPhases?.at(-1)?.fromMonth ?? 0) + 12,
    shares: Object.fromEntries(payment.payers.map(({ id, share }) => [id, share.value])),
  }),
};

const singleStarts: { readonly [Term in SingleTerm]: (scenario: Scenario) => NonNullable<PaymentTerms[Term]> } = {
  serviceFee: () => ({ amount: { value: 5000, status: "illustrative" }, countsInCaps: true }),
  plannedPayments: ({ payment }) => ({
    fromMonth: Math.max(0, payment.lastClaimMonth - 2),
    amounts: [10_000, 10_000, 10_000],
  }),
};

/** Adds a term to one of the contract's lists, to start from. */
export function addToContract(list: ContractList, of: string): void {
  editDeal(`adding ${of}`, (draft) => {
    const before: unknown[] = draft.payment[list] ?? [];
    Object.assign(draft.payment, { [list]: [...before, starts[list](draft)] });
  });
}

/** Adds a term of which the contract has one. */
export function addSingleTerm(term: SingleTerm, of: string): void {
  editDeal(`adding ${of}`, (draft) => void Object.assign(draft.payment, { [term]: singleStarts[term](draft) }));
  focusTerm(["payment", term]);
}

/** Takes a term out of one of the contract's lists; an empty list is left out of the file. */
export function removeFromContract(list: ContractList, index: number, of: string): void {
  editDeal(`removing ${of}`, ({ payment }) => {
    payment[list]!.splice(index, 1);
    if (payment[list]!.length === 0) delete payment[list];
  });
}
