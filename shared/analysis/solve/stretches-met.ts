import type { SolvedAnswer } from "./solve-document.ts";

/** A stretch in which a limit is met, with the answers at its ends; where one is absent, nothing is told of its end. */
export interface StretchMet {
  readonly from?: SolvedAnswer | undefined;
  readonly to?: SolvedAnswer | undefined;
}

/** Stretches of which answers are the ends, in the order of the answers. */
export function stretchesMet(answers: readonly SolvedAnswer[]): readonly StretchMet[] {
  const rising = [...answers].sort((a, b) => a.value - b.value);
  const stretches = rising.flatMap((answer, place): readonly StretchMet[] => {
    const next = rising[place + 1];
    if (answer.holds === "above") return [{ from: answer, ...(next?.holds === "below" && { to: next }) }];
    return rising[place - 1]?.holds === "above" ? [] : [{ to: answer }];
  });
  const rank = ({ from, to }: StretchMet): number =>
    Math.min(...[from, to].flatMap((end) => (end ? [answers.indexOf(end)] : [])));
  return [...stretches].sort((a, b) => rank(a) - rank(b));
}
