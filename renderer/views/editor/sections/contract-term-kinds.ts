import {
  exclusiveGroupSentence,
  groupCapSentence,
  payerPhaseSentence,
  shareCapSentence,
} from "#shared/explain/contract-term-sentences.ts";
import type { PaymentTerms } from "#shared/model/payment-terms.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { Place } from "../fields/at-path.ts";
import type { ContractList } from "./contract-term-edits.ts";

interface ContractListKind {
  readonly list: ContractList;
  /** Name of one of them. */
  readonly name: string;
  readonly of: string;
  /** What it does, in a sentence, for the menu that adds it. */
  readonly does: string;
  /** Why there can be none now. */
  readonly refused: (payment: PaymentTerms) => string | undefined;
}

const withoutRules = ({ rateCard }: PaymentTerms): string | undefined =>
  rateCard.length === 0 ? "The rate card has no rules yet." : undefined;

/** Terms of which a contract may have several, most used first. */
export const contractLists: readonly ContractListKind[] = [
  {
    list: "groupCaps",
    name: "Group cap",
    of: "a group cap",
    does: "Limits what several rules pay together, by claims or by money.",
    refused: withoutRules,
  },
  {
    list: "shareCaps",
    name: "Share cap",
    of: "a share cap",
    does: "Limits the share that some rules may make up of everything paid on claims.",
    refused: withoutRules,
  },
  {
    list: "exclusiveGroups",
    name: "Exclusive group",
    of: "an exclusive group",
    does: "Of several rules pays a person only one claim: the first, or the best.",
    refused: ({ rateCard }) => (rateCard.length < 2 ? "It takes two rules." : undefined),
  },
  {
    list: "payerPhases",
    name: "Payer phase",
    of: "a payer phase",
    does: "Changes the payers' shares from a month on.",
    refused: ({ payers }) => (payers.length < 2 ? "There is only one payer." : undefined),
  },
];

/** Where a term of a list stands; what keeps the shares of a phase from adding up is said of its shares. */
export const placeInList = (list: ContractList, index: number): Place =>
  list === "payerPhases" ? ["payment", list, index, "shares"] : ["payment", list, index];

/** A term of a list as a contract says it. */
export function sentenceInList(list: ContractList, index: number, scenario: Scenario): string {
  const { payment } = scenario;
  switch (list) {
    case "exclusiveGroups":
      return exclusiveGroupSentence(payment.exclusiveGroups![index]!, scenario);
    case "groupCaps":
      return groupCapSentence(payment.groupCaps![index]!, scenario);
    case "shareCaps":
      return shareCapSentence(payment.shareCaps![index]!, scenario);
    case "payerPhases":
      return payerPhaseSentence(payment.payerPhases![index]!, scenario);
  }
}
