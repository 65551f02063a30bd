import type { Scenario } from "../model/scenario.ts";
import type { Change, DealWithVariants, TermPath, Variant } from "../model/variant.ts";
import { canonicalText } from "../schema/canonical-text.ts";
import { describeChange, type DescribedChange } from "../variants/describe-change.ts";
import { differencesBetween } from "../variants/differences-between.ts";
import { effectiveDeal } from "../variants/effective-deal.ts";

/** One thing that a deal said otherwise at another moment: where, what then, what now. */
export type VersionDifference = Pick<DescribedChange, "part" | "item" | "term" | "before" | "after" | "sentence">;

/** All in which what a file said at one moment differs from what it says at a later one. */
export interface VersionDifferences {
  /** Terms, run settings and words of the deal, in its order. */
  readonly terms: readonly VersionDifference[];
  /** About where figures come from. */
  readonly provenance: readonly VersionDifference[];
  readonly variants: readonly VersionDifference[];
  /** Of all three. */
  readonly count: number;
}

/** All of a deal is looked at, also what its variants share; but not what makes it a file. */
const isNoTerm = ([first]: TermPath): boolean => first === "format" || first === "version";

/** Two long texts can begin alike. */
const ofTexts = (difference: DescribedChange): DescribedChange =>
  difference.before === difference.after
    ? { ...difference, after: "changed", sentence: difference.sentence.replace(/→[^→]*$/u, "→ changed") }
    : difference;

/** How a deal and its variants differ from what they were: the earlier first. */
export function versionDifferences(then: DealWithVariants, now: DealWithVariants): VersionDifferences {
  const described = differencesBetween(then.base, now.base, isNoTerm)
    .map((change) => describeChange(change, then.base, now.base))
    .map(ofTexts);
  const isProvenance = ({ change, ...difference }: DescribedChange): boolean =>
    difference.isProvenance || change.path[0] === "sources";
  const terms = described.filter((each) => !isProvenance(each));
  const provenance = described.filter(isProvenance);
  const variants = variantDifferences(then, now);
  return { terms, provenance, variants, count: terms.length + provenance.length + variants.length };
}

function line(item: string, term: string, before: string, after: string): VersionDifference {
  const what = term === "" ? "" : ` ${term}`;
  return { part: "Variants", item, term, before, after, sentence: `Variant “${item}”:${what} ${before} → ${after}` };
}

function variantDifferences(then: DealWithVariants, now: DealWithVariants): readonly VersionDifference[] {
  const ids = [...new Set([...then.variants, ...now.variants].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [before, after] = [then, now].map(({ variants }) => variants.find((each) => each.id === id));
    if (!before) return [line(after!.name, "", "none", "added")];
    if (!after) return [line(before.name, "", "there", "removed")];
    return [
      ...(before.name === after.name ? [] : [line(after.name, "name", before.name, after.name)]),
      ...(before.note === after.note ? [] : [line(after.name, "note", before.note ?? "none", after.note ?? "none")]),
      ...changeDifferences(after.name, [then.base, before], [now.base, after]),
    ];
  });
}

const placeOf = ({ path, order }: Change): string => JSON.stringify([path, order !== undefined]);

/** What a variant says otherwise than it did, by the places of its changes. */
function changeDifferences(
  name: string,
  [baseThen, then]: readonly [Scenario, Variant],
  [baseNow, now]: readonly [Scenario, Variant],
): readonly VersionDifference[] {
  const changesThen = new Map(then.changes.map((change) => [placeOf(change), change]));
  const changesNow = new Map(now.changes.map((change) => [placeOf(change), change]));
  const places = [...new Set([...changesThen.keys(), ...changesNow.keys()])].filter(
    (place) => canonicalText(changesThen.get(place) ?? null) !== canonicalText(changesNow.get(place) ?? null),
  );
  if (places.length === 0) return [];
  const dealThen = effectiveDeal(baseThen, then.changes).scenario;
  const dealNow = effectiveDeal(baseNow, now.changes).scenario;
  return places.map((place) => {
    const [was, is] = [changesThen.get(place), changesNow.get(place)];
    const before = was && describeChange(was, baseThen, dealThen);
    const after = is && describeChange(is, baseNow, dealNow);
    const told = (after ?? before)!;
    const where = [told.item, told.term].filter((words) => words !== "").join(": ") || told.part;
    return line(name, where, before?.after ?? "as the base", after?.after ?? "as the base");
  });
}
