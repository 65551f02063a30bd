import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { paidWords } from "#shared/format/paid-words.ts";

const usual = [2, 3, 4, 6, 12] as const;

/** How often a rule pays for one person, in a cell; other numbers are set in the rule's details. */
export function PaidAt({ index }: { readonly index: number }) {
  const { name, claimsPerPerson, schedule } = useScenario(({ payment }) => payment.rateCard[index]!);
  if (schedule) return <span className="grid-note">on effect</span>;
  const place = ["payment", "rateCard", index, "claimsPerPerson"] as const;
  const numbers = typeof claimsPerPerson === "number" ? [...new Set([...usual, claimsPerPerson])] : usual;
  const choices = ["once", "unlimited", ...[...numbers].sort((a, b) => a - b)] as const;
  return (
    <ChoiceAt
      place={place}
      label={`How often ${name} is paid a person`}
      of={`how often ${name} is paid`}
      labelHidden
      onChoose={(value) =>
        putAt(
          `how often ${name} is paid`,
          place,
          choices.find((choice) => String(choice) === value),
        )
      }
      choices={choices.map((choice) => [String(choice), paidWords(choice)])}
    />
  );
}
