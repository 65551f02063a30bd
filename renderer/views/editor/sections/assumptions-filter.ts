import type { Assumption } from "#shared/report/assumptions.ts";

/** Which figures of the register are shown. */
export type AssumptionFilter = "all" | "illustrative" | "uncertain" | "noSource" | "noGrade" | "noOwner";

/** The filters, each with what it is called and which figures it keeps. */
export const assumptionFilters: readonly {
  readonly id: AssumptionFilter;
  readonly name: string;
  readonly keeps: (assumption: Assumption) => boolean;
}[] = [
  { id: "all", name: "All figures", keeps: () => true },
  { id: "illustrative", name: "Illustrative", keeps: ({ status }) => status === "illustrative" },
  { id: "uncertain", name: "Uncertain", keeps: ({ value }) => typeof value !== "number" },
  { id: "noSource", name: "Published, no source", keeps: ({ missing }) => missing.includes("source") },
  { id: "noGrade", name: "Illustrative, no grade", keeps: ({ missing }) => missing.includes("grade") },
  { id: "noOwner", name: "No owner", keeps: ({ missing }) => missing.includes("owner") },
];

/** The figures that a filter keeps and that have every word that was typed in their name, source, owner or note. */
export function shownAssumptions(
  assumptions: readonly Assumption[],
  filter: AssumptionFilter,
  typed: string,
): readonly Assumption[] {
  const keeps = assumptionFilters.find(({ id }) => id === filter)!.keeps;
  const words = typed.toLocaleLowerCase().split(/\s+/u);
  return assumptions.filter((assumption) => {
    if (!keeps(assumption)) return false;
    const { name, cited, owner = "", note = "" } = assumption;
    const text = `${name} ${cited?.title ?? ""} ${owner} ${note}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
