import { useMemo } from "react";
import { usualTrials } from "#shared/analysis/conduct/analysis-head.ts";
import type { AskedInformation } from "#shared/analysis/information/conduct-information.ts";
import { type NetFigure, netFiguresOf } from "#shared/analysis/information/net-figures.ts";
import { type UncertainInput, uncertainInputsOfAll } from "#shared/analysis/information/uncertain-inputs.ts";
import type { NamedStudy } from "#shared/model/analyses.ts";
import { BASE, type DealOfFile } from "#shared/variants/find-variant.ts";
import { useStore } from "zustand";
import { dealsOf } from "../../../stores/compare-deals.ts";
import { dealProblems } from "../../../stores/deal-problems.ts";
import { baseOf } from "../../../stores/deal-store.ts";
import { informationStore } from "../../../stores/information-store.ts";
import { useDeal, useScenario } from "../../../stores/use-stores.ts";

/** What is asked, and what may be. */
export interface ChosenInformation {
  readonly asked: AskedInformation;
  /** Deals of the file that could be signed as well. */
  readonly others: readonly DealOfFile[];
  readonly figures: readonly NetFigure[];
  /** Those of every option that is chosen. */
  readonly inputs: readonly UncertainInput[];
}

const none: readonly NamedStudy[] = [];

/** The decision that the page is about: the open deal, further ones that are chosen, or none, by a party's figure. */
export function useAskedInformation(): ChosenInformation {
  const scenario = useScenario();
  const base = useDeal(baseOf)!;
  const variants = useDeal((state) => state.variants);
  const openId = useDeal((state) => state.variant?.id ?? BASE);
  const studies = useDeal((state) => state.analyses?.studies) ?? none;
  const { by: wanted, against } = useStore(informationStore);
  return useMemo(() => {
    const all = dealsOf({ base, variants });
    const found = all.find(({ id }) => id === openId)!;
    const open: DealOfFile = { ...found, scenario };
    const others = all.filter((deal) => deal.id !== openId && dealProblems(deal.scenario).length === 0);
    const options = [open, ...others.filter(({ id }) => against.includes(id))];
    const figures = netFiguresOf(scenario);
    const by = figures.find(({ id }) => id === wanted)?.id ?? figures[0]!.id;
    const { seed } = scenario.run;
    const asked = { scenario, options, by, groups: studies, seed, trials: usualTrials(scenario) };
    return { asked, others, figures, inputs: uncertainInputsOfAll(options.map((deal) => deal.scenario)) };
  }, [scenario, base, variants, openId, wanted, against, studies]);
}
