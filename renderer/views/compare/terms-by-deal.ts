import type { Scenario } from "#shared/model/scenario.ts";
import type { DescribedChange } from "#shared/variants/describe-change.ts";
import type { DealOfFile } from "#shared/variants/find-variant.ts";
import { describedDifferences, differenceName } from "../variants/described-differences.ts";

/** A term that some of the deals have otherwise than the base. */
export interface ComparedTerm {
  readonly key: string;
  readonly part: string;
  readonly name: string;
  readonly base: string;
  /** What each deal has, in their order; undefined where it has what the base has. */
  readonly values: readonly (string | undefined)[];
}

/** Every term in which any of the deals differs from the base. */
export function termsByDeal(base: Scenario, deals: readonly DealOfFile[]): readonly ComparedTerm[] {
  const described = deals.map((deal): readonly DescribedChange[] =>
    deal.variant ? describedDifferences(base, deal.variant, deal).terms : [],
  );
  // A cap that goes and one that has another value are changes of one term.
  const keyOf = ({ change: { path, order } }: DescribedChange): string =>
    [...(path.at(-1) === "value" ? path.slice(0, -1) : path), order ? "in order" : ""].join("/");
  const firsts = new Map(described.flat().map((each) => [keyOf(each), each]));
  return [...firsts].map(([key, first]) => ({
    key,
    part: first.part,
    name: differenceName(first),
    base: first.before,
    values: described.map((changes) => changes.find((each) => keyOf(each) === key)?.after),
  }));
}
