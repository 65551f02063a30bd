import type { ReactElement } from "react";
import type { Loss, ReverseStressDocument } from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import { apartWords, inputMeanWords, lossWords } from "#shared/analysis/reverse-stress/reverse-stress-sentences.ts";
import { pointsError } from "#shared/format/points.ts";
import { NumberTable } from "../frame/number-table.tsx";

/** The inputs that stand out where it goes wrong, as a table. */
export function StandingTable({
  document,
  loss,
}: {
  readonly document: ReverseStressDocument;
  readonly loss: Loss;
}): ReactElement {
  return (
    <NumberTable
      caption={`What stands out where ${lossWords[loss.id]}`}
      columns={["Input", "Mean there", "Mean otherwise", "Told apart", "Error, points", "Moves together with"]}
      rows={loss.inputs.map((input) => [
        input.name,
        { text: inputMeanWords(input.mean, input, document), value: input.mean.value },
        { text: inputMeanWords(input.meanOtherwise, input, document), value: input.meanOtherwise.value },
        { text: apartWords(input), value: input.lower },
        { text: pointsError(input.standardError), value: input.standardError },
        input.movesWith?.name ?? "",
      ])}
    />
  );
}
