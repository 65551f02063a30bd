import type { Scenario } from "#shared/model/scenario.ts";

/** How many figures of a deal name a source. */
export function sourceUses(scenario: Scenario, id: string): number {
  const count = (value: unknown): number => {
    if (Array.isArray(value)) return value.reduce((sum: number, each: unknown) => sum + count(each), 0);
    if (typeof value !== "object" || value === null) return 0;
    const own = "source" in value && value.source === id ? 1 : 0;
    return Object.values(value).reduce((sum: number, each: unknown) => sum + count(each), own);
  };
  return count({ ...scenario, sources: [] });
}
