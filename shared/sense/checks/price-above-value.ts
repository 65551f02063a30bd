import type { PathStep } from "../../model/problem.ts";
import { paidUnderRule } from "../../model/measure-names.ts";
import type { SenseWarning } from "../../model/sense-warning.ts";
import type { Pathway } from "../../model/pathways.ts";
import type { SenseCheck, SenseContext } from "../sense-check.ts";
import { expected, list } from "../told.ts";

/** A tenth above: less may be the luck of the pilot. */
const MARGIN = 1.1;

const outcomeIds = ({ scenario }: SenseContext, { outcomes }: Pathway): ReadonlySet<string> =>
  new Set(outcomes.map((place) => scenario.outcomes[place]!.id));

/** Expected payments for a pathway's outcomes. */
function paidFor(context: SenseContext, pathway: Pathway): number {
  const ids = outcomeIds(context, pathway);
  return context.scenario.payment.rateCard
    .filter(({ outcome }) => ids.has(outcome))
    .reduce((sum, { id }) => sum + context.pilot().mean(paidUnderRule(id)), 0);
}

/** Pathways of more than activity, with what is paid for them. */
const priced = (context: SenseContext) =>
  context
    .pilot()
    .pathwayValues.filter(({ pathway }) =>
      pathway.outcomes.some((place) => context.scenario.outcomes[place]!.kind !== "milestone"),
    )
    .map((value) => ({ ...value, paid: paidFor(context, value.pathway) }))
    .filter(({ paid }) => paid > 0);

const isValued = (context: SenseContext, pathway: Pathway): boolean => {
  const ids = outcomeIds(context, pathway);
  return context.scenario.savings.some(({ outcome }) => ids.has(outcome));
};

/** The first price of a pathway. */
function priceOf(context: SenseContext, pathway: Pathway): readonly PathStep[] {
  const ids = outcomeIds(context, pathway);
  return [
    "payment",
    "rateCard",
    context.scenario.payment.rateCard.findIndex(({ outcome }) => ids.has(outcome)),
    "price",
  ];
}

function tooDear(context: SenseContext): readonly SenseWarning[] {
  const { scenario } = context;
  return priced(context).flatMap(({ pathway, paid, toPayers, toAll }): readonly SenseWarning[] => {
    if (!isValued(context, pathway) || paid <= toPayers * MARGIN) return [];
    const beyondAll = paid > toAll * MARGIN;
    const own = `Payments for “${pathway.name}”${pathway.outcomes.length > 1 ? " and what comes after it" : ""} are expected to be ${expected(scenario, paid)}; the additional outcomes are worth ${expected(scenario, toPayers)} to the bodies that pay`;
    const others =
      paid > toAll
        ? `, and ${expected(scenario, toAll)} to everyone together`
        : `, though ${expected(scenario, toAll)} to everyone together`;
    return [
      {
        path: priceOf(context, pathway),
        code: "price-above-value",
        weight: beyondAll ? "strong" : "mild",
        sentence: `${own}${toPayers === toAll ? "" : others}.`,
        reason:
          "The most a price is worth to a payer is the value of an outcome times the share that would not have come anyway: (achieved − baseline) / achieved.",
        mend: beyondAll
          ? "Lower the prices, check the baseline, or enter the savings and the wider value that are missing."
          : "Let those who save share in paying, lower the prices, or say why the payers pay for others’ savings.",
      },
    ];
  });
}

/** One warning for all pathways that are paid for and save nothing. */
function withoutValue(context: SenseContext): readonly SenseWarning[] {
  const without = priced(context).filter(({ pathway }) => !isValued(context, pathway));
  if (without.length === 0) return [];
  const paid = without.reduce((sum, each) => sum + each.paid, 0);
  const one = without.length === 1;
  const staged = without.some(({ pathway }) => pathway.outcomes.length > 1);
  const later = staged ? ` and ${one ? "its" : "their"} later stages` : "";
  return [
    {
      path: ["savings"],
      code: "price-without-value",
      weight: "mild",
      sentence: `${expected(context.scenario, paid)} is expected to be paid for ${list(without.map(({ pathway }) => pathway.name))}${later}, which ${one && !staged ? "has" : "have"} no savings or wider value entered.`,
      reason: "Whatever is paid for them counts as a loss to the commissioner, whatever it is worth to people.",
      mend: "Enter what an additional outcome saves or is worth, or accept that the position leaves it out.",
    },
  ];
}

/** Outcomes that cost the payers more than they are worth. */
export const priceAboveValue: SenseCheck = (context) => [...tooDear(context), ...withoutValue(context)];
