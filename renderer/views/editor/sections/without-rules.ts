import type { DealDraft } from "../../../stores/edit-deal.ts";

interface Sharing {
  rules: string[];
}

/** A list without some rules' ids, and without the terms that name too few rules to say anything. */
function left<Term extends Sharing>(terms: Term[] | undefined, gone: ReadonlySet<string>, atLeast: number) {
  for (const term of terms ?? [])
    if (term.rules.some((id) => gone.has(id))) term.rules = term.rules.filter((id) => !gone.has(id));
  const kept = terms?.filter(({ rules }) => rules.length >= atLeast);
  return kept?.length ? kept : undefined;
}

/**
 * Takes rules that go away out of what rules share. A cap that is left with no rule goes with them, and so does an
 * exclusive group of one, which excludes nothing.
 */
export function withoutRules(payment: DealDraft["payment"], ids: readonly string[]): void {
  const gone = new Set(ids);
  const groups = left(payment.exclusiveGroups, gone, 2);
  const groupCaps = left(payment.groupCaps, gone, 1);
  const shareCaps = left(payment.shareCaps, gone, 1);
  if (groups) payment.exclusiveGroups = groups;
  else delete payment.exclusiveGroups;
  if (groupCaps) payment.groupCaps = groupCaps;
  else delete payment.groupCaps;
  if (shareCaps) payment.shareCaps = shareCaps;
  else delete payment.shareCaps;
}
