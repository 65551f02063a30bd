import { withValue } from "../../../inputs/demote-published.ts";
import { figureWords } from "#shared/format/distribution-words.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { likelyReferrals, peopleByMonth, withMonth } from "./people-by-month.ts";

/** What a profile is drawn of where its total is a formula: shares in per cent. */
export const HUNDRED = 100;

/**
 * Puts so many people into a month of a segment, whose profile is then told month by month. @param keeping whether the total stays;
 * otherwise it follows, which only a certain total can
 */
export function putMonth(segment: number, month: number, people: number, keeping: boolean): void {
  editDeal(`referrals of month ${month}`, (draft) => {
    const target = draft.cohort.segments[segment]!;
    const months = peopleByMonth(target.profile, likelyReferrals(target) ?? HUNDRED);
    const next = withMonth(months, month, people, keeping);
    if (next === months) return;
    target.profile = { kind: "weights", weights: [...next] };
    const before = target.referrals.value;
    if (keeping || typeof before !== "number") return;
    const total = Number(next.reduce((sum, each) => sum + each, 0).toPrecision(6));
    target.referrals = withValue(target.referrals, total, (each) => figureWords(each, "people", draft.deal.currency));
  });
}

/** Adds a month of referrals at the end, as many as in the last; the total stays. */
export function addMonth(segment: number): void {
  editDeal("adding a month of referrals", (draft) => {
    const target = draft.cohort.segments[segment]!;
    const months = peopleByMonth(target.profile, likelyReferrals(target) ?? HUNDRED);
    target.profile = { kind: "weights", weights: [...months, months.at(-1) || 1] };
  });
}

/** Takes the last month of referrals away; its people come in the other months. */
export function removeMonth(segment: number): void {
  editDeal("removing the last month of referrals", (draft) => {
    const target = draft.cohort.segments[segment]!;
    const months = peopleByMonth(target.profile, likelyReferrals(target) ?? HUNDRED).slice(0, -1);
    if (months.some((each) => each > 0)) target.profile = { kind: "weights", weights: [...months] };
  });
}
