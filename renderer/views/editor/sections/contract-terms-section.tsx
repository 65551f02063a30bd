import { serviceFeeWords } from "./rule-sentence.ts";
import { plannedPaymentsSentence } from "#shared/explain/contract-term-sentences.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { AddTermMenu, type AddableTerm } from "../fields/add-term-menu.tsx";
import { SectionCard } from "../fields/section-card.tsx";
import { focusTerm, TermGroup } from "../fields/term-group.tsx";
import { addSingleTerm, addToContract, removeFromContract, type ContractList } from "./contract-term-edits.ts";
import { ContractListFields } from "./contract-list-fields.tsx";
import { contractLists, placeInList, sentenceInList } from "./contract-term-kinds.ts";
import { PlannedPaymentFields } from "./planned-payment-fields.tsx";
import { ServiceFeeFields } from "./service-fee-fields.tsx";

const planned = ["payment", "plannedPayments"] as const;
const fee = ["payment", "serviceFee"] as const;

function addable({ payment }: Scenario): readonly AddableTerm[] {
  const inLists = contractLists.map(({ list, name, of, does, refused }): AddableTerm => ({
    name,
    does,
    refused: refused(payment),
    add: () => {
      addToContract(list, of);
      focusTerm(placeInList(list, dealStore.getState().scenario!.payment[list]!.length - 1));
    },
  }));
  return [
    ...inLists,
    {
      name: "Service fee",
      does: "Pays a fee each month, quarter or year, whatever is achieved.",
      refused: payment.serviceFee && "There is one already.",
      add: () => addSingleTerm("serviceFee", "a service fee"),
    },
    {
      name: "Planned payments",
      does: "Pays agreed amounts instead of claims for some months.",
      refused: payment.plannedPayments && "There are some already.",
      add: () => addSingleTerm("plannedPayments", "planned payments"),
    },
  ];
}

/** What several rules or payers share, and what is paid beside claims: each with its sentence while it is edited. */
export function ContractTermsSection() {
  const scenario = useScenario();
  const { payment } = scenario;
  const none = ![...contractLists.map(({ list }) => payment[list]), payment.serviceFee, payment.plannedPayments].some(
    (term) => term !== undefined && (!Array.isArray(term) || term.length > 0),
  );
  return (
    <SectionCard
      title="Further terms of the contract"
      about="What several rules or payers share, and what is paid beside claims."
      actions={<AddTermMenu of="the contract" terms={addable(scenario)} />}
    >
      {none && <p className="text-muted">None. Most contracts need none of these.</p>}
      {contractLists.map(({ list }) => (
        <ContractListTerms key={list} list={list} />
      ))}
      {payment.serviceFee && (
        <TermGroup
          place={fee}
          name="Service fee"
          of="the service fee"
          sentence={serviceFeeWords(scenario)}
          onRemove={() => putAt("removing the service fee", fee, undefined)}
        >
          <ServiceFeeFields />
        </TermGroup>
      )}
      {payment.plannedPayments && (
        <TermGroup
          place={planned}
          name="Planned payments"
          of="planned payments"
          sentence={plannedPaymentsSentence(payment.plannedPayments, scenario)}
          onRemove={() => putAt("removing planned payments", planned, undefined)}
        >
          <PlannedPaymentFields />
        </TermGroup>
      )}
    </SectionCard>
  );
}

function ContractListTerms({ list }: { readonly list: ContractList }) {
  const scenario = useScenario();
  const { name, of } = contractLists.find((kind) => kind.list === list)!;
  const terms = scenario.payment[list] ?? [];
  return terms.map((term, index) => (
    <TermGroup
      key={"id" in term ? term.id : index}
      place={placeInList(list, index)}
      name={"name" in term ? term.name : terms.length > 1 ? `${name} ${index + 1}` : name}
      of={terms.length > 1 ? `${of} (${index + 1})` : of}
      sentence={sentenceInList(list, index, scenario)}
      onRemove={() => removeFromContract(list, index, of)}
    >
      <ContractListFields list={list} index={index} />
    </TermGroup>
  ));
}
