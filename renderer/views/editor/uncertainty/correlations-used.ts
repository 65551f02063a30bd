import { InputCopula } from "#shared/engine/input-copula.ts";
import type { CorrelationMove } from "#shared/model/spread.ts";
import type { Uncertainty } from "#shared/model/uncertainty.ts";

/** How the inputs that drivers and correlations name move together, as a run uses it. */
export interface CorrelationsUsed {
  readonly members: readonly string[];
  /** Of two members, by place. */
  readonly rank: (a: number, b: number) => number;
  /** Pairs that cannot be as stated, with the nearest that can. */
  readonly moved: readonly CorrelationMove[];
}

const fits = (strength: number): boolean => Math.abs(strength) <= 1;

/** The correlations a run would use; undefined while a statement cannot be read. @param ids of inputs that can move together */
export function correlationsUsed(
  uncertainty: Uncertainty | undefined,
  ids: readonly string[],
): CorrelationsUsed | undefined {
  const there = new Set(ids);
  const drivers = (uncertainty?.drivers ?? []).map((driver) => ({
    ...driver,
    loadings: Object.fromEntries(
      Object.entries(driver.loadings).filter(([id, loading]) => there.has(id) && fits(loading)),
    ),
  }));
  const rankCorrelations = (uncertainty?.rankCorrelations ?? []).filter(
    ({ a, b, correlation }) => there.has(a) && there.has(b) && a !== b && fits(correlation),
  );
  try {
    const copula = new InputCopula({ drivers, rankCorrelations }, ids);
    if (copula.members.length < 2) return undefined;
    return { members: copula.members, rank: (a, b) => copula.rankUsed(a, b), moved: copula.moved };
  } catch {
    return undefined;
  }
}
