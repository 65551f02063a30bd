import type { ProbabilityId, ProbabilitySummary } from "#shared/model/probability.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import type { Perspective } from "../../../stores/perspective.ts";

/** Chances that stand together. */
export interface ChanceGroup {
  readonly name: string;
  readonly probabilities: readonly ProbabilitySummary[];
}

const isCommissioners = (id: ProbabilityId): boolean =>
  id.startsWith("payments.") || id.startsWith("cap.") || id.startsWith("commissioner.") || id.startsWith("public.");

/**
 * The questions of those who pay, and the questions of those who invest and deliver, one's own first; empty groups are
 * left out.
 */
export function chanceGroups(
  { probabilities }: ResultDocument,
  perspective: Perspective = "all",
): readonly ChanceGroup[] {
  const payers: ChanceGroup = {
    name: "For those who pay",
    probabilities: probabilities.filter(({ id }) => isCommissioners(id)),
  };
  const others: ChanceGroup = {
    name: "For those who invest and deliver",
    probabilities: probabilities.filter(({ id }) => !isCommissioners(id)),
  };
  const payersFirst = perspective === "all" || perspective === "commissioner";
  return (payersFirst ? [payers, others] : [others, payers]).filter((group) => group.probabilities.length > 0);
}
