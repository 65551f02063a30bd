import type { Problem } from "#shared/model/problem.ts";
import type { ProposedLine } from "#shared/import/proposal.ts";
import { withRateCard, type Placing } from "#shared/import/with-rate-card.ts";
import { dealProblems } from "../../stores/deal-problems.ts";
import { dealStore } from "../../stores/deal-store.ts";
import { editDeal } from "../../stores/edit-deal.ts";
import { tell } from "../../stores/view-store.ts";

/** What a problem is known by when lists have moved: not its place, but its kind and sentence; several may have the same. */
const told = ({ code, sentence }: Problem): string => `${code} ${sentence}`;

/**
 * Puts lines into the rate card of the open deal, as one step.
 * @returns why that cannot be; then nothing has changed
 */
export function takeRateCard(lines: readonly ProposedLine[], placing: Placing, from: string): string | undefined {
  const { scenario } = dealStore.getState();
  if (!scenario) return "No deal is open.";
  const next = withRateCard(scenario, lines, placing, from);
  // A deal that has something to mend already may take a rate card; nothing else must be broken by it.
  const before = dealProblems(scenario).map(told);
  const broken = dealProblems(next).find((problem) => {
    const place = before.indexOf(told(problem));
    if (place !== -1) before.splice(place, 1);
    return place === -1;
  });
  if (broken) return `It cannot be taken so. ${broken.sentence}`;
  const made = next.outcomes.length - scenario.outcomes.length;
  const what = `${lines.length} ${lines.length === 1 ? "line" : "lines"} of ${from}`;
  editDeal(`importing ${what}`, (draft) => {
    draft.outcomes = next.outcomes as typeof draft.outcomes;
    draft.payment.rateCard = next.payment.rateCard as typeof draft.payment.rateCard;
  });
  const outcomes =
    made === 0 ? "" : ` ${made} ${made === 1 ? "outcome was" : "outcomes were"} made, with wide rates to be found out.`;
  tell("good", `Imported ${what}.${outcomes}`);
  return undefined;
}
