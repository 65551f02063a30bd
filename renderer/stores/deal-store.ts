import { temporal } from "zundo";
import { createStore } from "zustand/vanilla";
import type { Analyses } from "#shared/model/analyses.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import type { ScenarioFile, Variant } from "#shared/model/variant.ts";
import type { Version } from "#shared/model/version.ts";
import type { UnfitChange } from "#shared/variants/effective-deal.ts";

/** The variant that is open, and the base behind it. */
export interface OpenVariant {
  readonly id: string;
  readonly base: Scenario;
  /** Changes of it that are left out of the deal, since the base has no place for them; they are kept. */
  readonly unfit: readonly UnfitChange[];
}

/** The file being worked on, what of it is open, and the step that made it so. Only the file is undone and redone. */
export interface DealState {
  /**
   * The deal that is open: the base, or what the open variant makes of it. Undefined until a file is opened. Well-shaped at
   * all times, though it may have problems to mend.
   */
  readonly scenario: Scenario | undefined;
  readonly variants: readonly Variant[];
  /** The deal as it was at earlier moments, the last kept last. */
  readonly versions: readonly Version[];
  /** Tests of the parties and stresses of one's own; undefined where none are stated. */
  readonly analyses: Analyses | undefined;
  /** Undefined while the base is open. */
  readonly variant: OpenVariant | undefined;
  /** What the last edit did, in words for "Undo …": `price of Job entry`. */
  readonly step: string;
  /** Id of the variant in which it was made; undefined: in the base. */
  readonly stepIn: string | undefined;
}

const mostSteps = 200;

/** Nothing is open. */
export const nothingOpen: DealState = {
  scenario: undefined,
  variants: [],
  versions: [],
  analyses: undefined,
  variant: undefined,
  step: "",
  stepIn: undefined,
};

/** The deal behind all variants. */
export const baseOf = ({ scenario, variant }: Pick<DealState, "scenario" | "variant">): Scenario | undefined =>
  variant ? variant.base : scenario;

/** All that is saved: the base, its variants and versions, whichever is open, and what is kept for analyses. */
export function fileOf(state: DealState): ScenarioFile | undefined {
  const base = baseOf(state);
  return base && { base, variants: state.variants, versions: state.versions, analyses: state.analyses };
}

/** Whether two states of a file are the very same; an undone edit gives back the one before it. */
export const isSameFile = (one: ScenarioFile | undefined, other: ScenarioFile | undefined): boolean =>
  one?.base === other?.base &&
  one?.variants === other?.variants &&
  one?.versions === other?.versions &&
  one?.analyses === other?.analyses;

/** The one store with a history. Actions that change it stand in edit-deal.ts, edit-variants.ts, edit-versions.ts, edit-analyses.ts and open-deal.ts. */
export const dealStore = createStore<DealState>()(
  temporal((): DealState => nothingOpen, {
    limit: mostSteps,
    // To open another variant is no step.
    equality: (past, now) => isSameFile(fileOf(past), fileOf(now)),
  }),
);
