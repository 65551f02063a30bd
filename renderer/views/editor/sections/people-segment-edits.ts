import type { Scenario } from "#shared/model/scenario.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { inputUses, within } from "../uses/input-uses.ts";
import { term, type Use } from "../uses/use.ts";
import { freshId } from "./fresh-id.ts";
import { illustrative } from "./illustrative.ts";

/** Adds a group of people to start from. */
export function addSegment(): void {
  editDeal("adding a group of people", (draft) => {
    draft.cohort.segments.push({
      id: freshId("group", draft.cohort.segments),
      name: "New group",
      referrals: illustrative(100),
      profile: { kind: "even", firstMonth: 0, months: Math.min(12, draft.deal.contractMonths) },
      startRate: illustrative(1),
    });
  });
}

/** Puts a copy of a group below it, with its own rates of outcomes. */
export function duplicateSegment(index: number): void {
  editDeal("duplicating a group of people", (draft) => {
    const segment = draft.cohort.segments[index]!;
    const copy = JSON.parse(JSON.stringify(segment)) as typeof segment;
    copy.id = freshId(segment.id.slice(0, 50), draft.cohort.segments);
    copy.name = `${segment.name} (copy)`;
    draft.cohort.segments.splice(index + 1, 0, copy);
    for (const outcome of draft.outcomes) {
      const rates = (outcome.kind === "milestone" ? outcome.rateBySegment : outcome.bySegment) as
        | Record<string, unknown>
        | undefined;
      if (rates?.[segment.id]) rates[copy.id] = JSON.parse(JSON.stringify(rates[segment.id]));
    }
  });
}

/** Moves a group up or down: where only so many may start, the upper group's people come first within a month. */
export function moveSegment(index: number, by: 1 | -1): void {
  editDeal(by === 1 ? "moving a group down" : "moving a group up", (draft) => {
    const { segments } = draft.cohort;
    const [moved] = segments.splice(index, 1);
    segments.splice(index + by, 0, moved!);
  });
}

/** What names a group or a figure of it: why it cannot be removed. Formulas of its own go with it. */
export function segmentUses(scenario: Scenario, id: string): readonly Use[] {
  const { payment } = scenario;
  return [
    ...payment.rateCard
      .filter((rule) => rule.segments?.includes(id) === true || Object.hasOwn(rule.segmentMultipliers ?? {}, id))
      .map(({ name }) => term(`the rate card's “${name}”`)),
    ...inputUses(scenario, (each) => each.startsWith(`segment.${id}.`), within(scenario, ["cohort", "segments"], [id])),
  ];
}

/** Removes a group that nothing names, and its own rates of outcomes. */
export function removeSegment(index: number): void {
  editDeal("removing a group of people", (draft) => {
    const segment = draft.cohort.segments[index];
    if (!segment || draft.cohort.segments.length < 2 || segmentUses(draft, segment.id).length > 0) return;
    draft.cohort.segments.splice(index, 1);
    for (const outcome of draft.outcomes) {
      const field = outcome.kind === "milestone" ? "rateBySegment" : "bySegment";
      const holder = outcome as unknown as Record<string, Record<string, unknown> | undefined>;
      delete holder[field]?.[segment.id];
      if (holder[field] && Object.keys(holder[field]).length === 0) delete holder[field];
    }
  });
}
