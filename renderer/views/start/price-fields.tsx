import { AnswerChoice, AnswerText } from "./answer-fields.tsx";
import { useStart } from "./use-answers.ts";

/** What is paid for one outcome: a price, one to be worked out, or nothing. */
export function PriceFields({ index }: { readonly index: number }) {
  const { name, price } = useStart(({ draft }) => draft.outcomes[index]!);
  const called = name.trim() === "" ? `outcome ${index + 1}` : name.trim();
  return (
    <div className="start-price">
      <AnswerChoice
        place={["outcomes", index, "price", "kind"]}
        label={`For each “${called}”`}
        choices={[
          ["price", "A price is paid"],
          ["unknown", "I don’t know the price yet"],
          ["nothing", "Nothing is paid"],
        ]}
      />
      {price.kind === "price" && (
        <AnswerText
          place={["outcomes", index, "price", "value"]}
          told={["payment", "prices", index, "value"]}
          label="Price"
          unit="money"
        />
      )}
      {price.kind === "unknown" && (
        <p className="text-small text-secondary start-price__note">
          Worked out so that the likely outcomes pay for the likely cost; marked as an assumption.
        </p>
      )}
    </div>
  );
}
