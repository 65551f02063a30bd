import { wrapped } from "#cli/wrapped.ts";
import type { ReverseStressDocument } from "#shared/analysis/reverse-stress/reverse-stress-document.ts";
import { lossSentences } from "#shared/analysis/reverse-stress/reverse-stress-sentences.ts";

const WIDTH = 120;

/** What stands behind each loss, in a terminal. */
export function reverseStressText(document: ReverseStressDocument, seconds: number): string {
  const { scenario, trials, seed, program, losses, inputs } = document;
  return [
    scenario.name,
    `Reverse stress · ${trials.toLocaleString("en-GB")} ${trials === 1 ? "trial" : "trials"}, each with other luck too, seed ${seed}, in ${seconds.toFixed(1)} s · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    "",
    ...losses.flatMap((loss) => [
      ...lossSentences(loss, document, 8).map((sentence) => wrapped(sentence, WIDTH, "")),
      "",
    ]),
    wrapped(
      `${inputs} uncertain ${inputs === 1 ? "input was" : "inputs were"} looked at. An input stands out where it tells such trials from the others by more than three standard errors.`,
      WIDTH,
      "",
    ),
    "",
  ].join("\n");
}
