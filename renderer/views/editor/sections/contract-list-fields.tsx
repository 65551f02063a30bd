import { useScenario } from "../../../stores/use-stores.ts";
import { MostAt } from "../fields/most-at.tsx";
import { NamesAt } from "../fields/names-at.tsx";
import { SharesAt } from "../fields/shares-at.tsx";
import { ChoiceAt, NumberAt, TextAt } from "../fields/simple-fields.tsx";
import type { ContractList } from "./contract-term-edits.ts";

interface ContractListFieldsProps {
  readonly list: ContractList;
  readonly index: number;
}

/** The fields of one term of which the contract may have several. */
export function ContractListFields({ list, index }: ContractListFieldsProps) {
  const rateCard = useScenario(({ payment }) => payment.rateCard);
  const place = ["payment", list, index] as const;
  const rules = (
    <NamesAt
      place={[...place, "rules"]}
      label="Rules"
      of="the rules of a term"
      choices={rateCard.map(({ id, name }) => [id, name])}
    />
  );
  switch (list) {
    case "exclusiveGroups":
      return (
        <>
          {rules}
          <ChoiceAt
            place={[...place, "pays"]}
            label="Pays"
            of="what an exclusive group pays"
            choices={[
              ["best", "The best: the highest price"],
              ["first", "The first by date"],
            ]}
          />
        </>
      );
    case "groupCaps":
      return (
        <>
          <TextAt place={[...place, "name"]} label="Name" of="the name of a group cap" />
          {rules}
          <MostAt place={place} />
        </>
      );
    case "shareCaps":
      return (
        <>
          {rules}
          <NumberAt place={[...place, "maximumShare"]} label="At most" of="the share of a share cap" unit="percent" />
        </>
      );
    case "payerPhases":
      return (
        <>
          <NumberAt place={[...place, "fromMonth"]} label="From month" of="the first month of a phase" unit="number" />
          <SharesAt place={[...place, "shares"]} of="the shares of a phase" />
        </>
      );
  }
}
