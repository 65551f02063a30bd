import type { Party } from "../../model/result.ts";
import { measureNames as names } from "../../model/measure-names.ts";
import type { StressDocument, StressedDeal, StressedFigure, UnstressedFigure } from "./stress-document.ts";

/** Chances that a party loses. That a cap binds is no harm to who has it, and an account short of cash is not yet a loss. */
const mishaps: ReadonlySet<string> = new Set([
  "payments.overBudget",
  "commissioner.worseOff",
  "investor.loss",
  "provider.loss",
]);

/** What a party may gain or lose, one a party, all in money. */
const gains: ReadonlyMap<string, Party> = new Map([
  [`${names.commissionerNetPresentValue}.mean`, "commissioner"],
  [`${names.investorProfit}.mean`, "investor"],
  [`${names.providerMargin}.mean`, "provider"],
]);

/** A figure before and after. */
export interface Moved extends UnstressedFigure, StressedFigure {}

/** Whom a stress hurts most, and in what. */
export interface Harm {
  /** The chance that rises most, by a point at least and by more than two standard errors; absent where none does. */
  readonly chance?: Moved | undefined;
  /** The expected gain that falls most, by more than two standard errors; absent where none does. */
  readonly gain?: Moved | undefined;
}

/** A rise of a chance that is worth a sentence: one percentage point. */
const ONE_POINT = 0.01;
/** Standard errors beyond which a difference is no accident of the simulation. */
const CLEAR = 2;

/** A stress's figures with those before it. */
export const movedFigures = (
  { figures }: Pick<StressDocument, "figures">,
  stressed: Pick<StressedDeal, "figures">,
): readonly Moved[] => figures.map((figure, place) => ({ ...figure, ...stressed.figures[place]! }));

/** By how much a figure is worse for its party; not above 0 where it is better, or where the simulation cannot tell. */
export function worsening({ more, difference }: Moved): number {
  if (!difference || Math.abs(difference.value) <= CLEAR * difference.standardError) return 0;
  return more ? -difference.value : difference.value;
}

function worst(moved: readonly Moved[], isAsked: (each: Moved) => boolean, least: number): Moved | undefined {
  let found: Moved | undefined;
  for (const each of moved)
    if (isAsked(each) && worsening(each) > Math.max(least, found ? worsening(found) : 0)) found = each;
  return found;
}

/** Finds whom a stress hurts most: first by how much likelier a mishap becomes, then in money. */
export function harmOf(document: Pick<StressDocument, "figures">, stressed: Pick<StressedDeal, "figures">): Harm {
  const moved = movedFigures(document, stressed);
  const chance = worst(moved, ({ id }) => mishaps.has(id), ONE_POINT);
  const gain = worst(moved, ({ id }) => gains.has(id), 0);
  return { ...(chance && { chance }), ...(gain && { gain }) };
}

/** The expected gain of a party before and after; undefined where it has none. */
export const gainOf = (
  document: Pick<StressDocument, "figures">,
  stressed: Pick<StressedDeal, "figures">,
  party: Party,
): Moved | undefined => movedFigures(document, stressed).find(({ id }) => gains.get(id) === party);
