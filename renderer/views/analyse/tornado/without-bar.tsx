import type { ReactElement } from "react";
import type { TornadoDocument } from "#shared/analysis/tornado/tornado-document.ts";
import { controlWords } from "#shared/analysis/tornado/who-controls.ts";
import { NumberTable } from "../../../charts/frame/number-table.tsx";

const counted = (count: number): string => `${count} ${count === 1 ? "input has" : "inputs have"} no bar`;

/** The inputs that have no bar, each with its reason: fixed in the file, a formula of others, or one that cannot be held. */
export function WithoutBar({
  document: { without },
}: {
  readonly document: TornadoDocument;
}): ReactElement | undefined {
  if (without.length === 0) return undefined;
  const fixed = without.filter(({ kind }) => kind === "fixed").length;
  const follow = without.filter(({ kind }) => kind === "follows").length;
  const refused = without.length - fixed - follow;
  const parts = [
    ...(fixed > 0 ? [`${fixed} fixed in the file`] : []),
    ...(follow > 0 ? [`${follow} that ${follow === 1 ? "follows" : "follow"} others`] : []),
    ...(refused > 0 ? [`${refused} that cannot be held alone`] : []),
  ];
  return (
    <details className="card tornado-without">
      <summary>
        {counted(without.length)}: {fixed === without.length ? "fixed numbers in the file" : parts.join(", ")}
      </summary>
      <NumberTable
        caption="Inputs without a bar, and why"
        columns={["Input", "In whose hands", "Why"]}
        rows={without.map(({ name, control, why }) => [name, controlWords(control), why])}
      />
    </details>
  );
}
