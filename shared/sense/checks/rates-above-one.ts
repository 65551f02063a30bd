import { achievedOf, measureNames as names } from "../../model/measure-names.ts";
import type { SenseCheck } from "../sense-check.ts";
import { before } from "../../model/pathways.ts";
import { count, list } from "../told.ts";

/** Half a per cent: less is the luck of the pilot. */
const SLACK = 1.005;

/**
 * Outcomes of one exclusive group that branch off the same stage and are expected of more people than come to it: the
 * one or the other, together above 100 %.
 */
export const ratesAboveOne: SenseCheck = ({ scenario, pilot }) =>
  (scenario.payment.exclusiveGroups ?? []).flatMap((group, index) => {
    const places = new Set(
      scenario.payment.rateCard.flatMap((rule) =>
        group.rules.includes(rule.id) ? [scenario.outcomes.findIndex(({ id }) => id === rule.outcome)] : [],
      ),
    );
    const stages = new Set([...places].map((place) => before(scenario, place)));
    return [...stages].flatMap((stage) => {
      const siblings = [...places].filter((place) => before(scenario, place) === stage);
      if (siblings.length < 2) return [];
      const come = pilot().mean(stage === -1 ? names.starts : achievedOf(scenario.outcomes[stage]!.id));
      const outcomes = siblings.map((place) => scenario.outcomes[place]!);
      const achieve = outcomes.reduce((sum, { id }) => sum + pilot().mean(achievedOf(id)), 0);
      if (achieve <= come * SLACK) return [];
      const who = stage === -1 ? "who start" : `who reach “${scenario.outcomes[stage]!.name}”`;
      return [
        {
          path: ["payment", "exclusiveGroups", index],
          code: "rates-above-one",
          weight: "strong" as const,
          sentence: `Of ${count(come)} people ${who}, ${count(achieve)} are expected to achieve ${list(outcomes.map(({ name }) => name))}, though a person is paid for one of them only.`,
          reason: "If nobody can do both, their rates add up to more than 100%, and outcomes are counted twice.",
          mend: "State the rates so that together they stay at or below 100%, or take them out of the group if one person can do both.",
        },
      ];
    });
  });
