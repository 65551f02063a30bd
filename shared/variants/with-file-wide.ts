import type { Scenario } from "../model/scenario.ts";

/** A deal with what is the same in all variants of a file taken from another; that other itself where they agree in it. */
export function withFileWide(scenario: Scenario, from: Scenario): Scenario {
  const { sources, run } = from;
  const { name, summary, notes, currency } = from.deal;
  const { deal } = scenario;
  const sameDeal = deal.name === name && deal.summary === summary && deal.notes === notes && deal.currency === currency;
  if (sameDeal && scenario.sources === sources && scenario.run === run) return scenario;
  return { ...scenario, sources, run, deal: sameDeal ? deal : dealWith(scenario, from) };
}

function dealWith({ deal }: Scenario, from: Scenario): Scenario["deal"] {
  const { summary: _summary, notes: _notes, ...terms } = deal;
  const { name, summary, notes, currency } = from.deal;
  return {
    ...terms,
    name,
    currency,
    ...(summary === undefined ? {} : { summary }),
    ...(notes === undefined ? {} : { notes }),
  };
}
