/** A step, whatever else is known of it. */
interface Step {
  readonly terms: readonly { readonly id: string }[];
}

/** What names a step wherever it stands: its terms. */
export const stepKey = ({ terms }: Step): string => terms.map(({ id }) => id).join(" ");

/** The order of terms with one step a place earlier (−1) or later (1); its terms stay together. */
export function movedStep(steps: readonly Step[], at: number, by: -1 | 1): readonly string[] {
  const order = [...steps];
  const [step] = order.splice(at, 1);
  order.splice(at + by, 0, step!);
  return order.flatMap(({ terms }) => terms.map(({ id }) => id));
}
