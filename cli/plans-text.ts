import { chance } from "#shared/format/chance.ts";
import { medianFigure, plannedFigure } from "#shared/format/plan-figure.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { textHead, textRow } from "./text-row.ts";

/** The deal's own cases: each figure, the middle trial, and the share of trials above it. */
export const plansText = ({ plans, scenario }: ResultDocument): string =>
  plans
    .map(({ name, items }) =>
      [
        textHead(name, ["planned", "median", "trials above", "± points"]),
        ...items.map(({ label, unit, planned, median, percentile, standardError }) =>
          textRow(label, [
            plannedFigure(planned, unit, scenario.currency),
            medianFigure(median, unit, scenario.currency),
            chance(1 - percentile),
            (standardError * 100).toFixed(1),
          ]),
        ),
      ].join("\n"),
    )
    .join("\n\n");
