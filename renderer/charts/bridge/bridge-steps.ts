import { stepDetail, stepLabel, whyNothing } from "#shared/analysis/bridge/bridge-sentences.ts";
import type { BridgeDocument, BridgedFigure } from "#shared/analysis/bridge/bridge-document.ts";
import { inRoundings, roundedBridge, toldChange, toldError, toldLevel } from "#shared/analysis/bridge/told-bridge.ts";
import { missingValue } from "#shared/format/missing-value.ts";

/** A row of a bridge: one of its two ends, or a step from a level to another. */
export interface BridgeRow {
  readonly kind: "end" | "step";
  readonly label: string;
  /** From what to what; empty of an end. */
  readonly detail: string;
  /** Level before, in the figure's unit; of an end the level itself. Undefined where the deal then has no such figure. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** "+£20,700"; of an end its level. */
  readonly told: string;
  /** "±£1,000", or nothing. */
  readonly error: string;
  /** Standard error of the change. */
  readonly standardError: number;
  /** "£1,464,400": what it leads to. */
  readonly level: string;
  /** What the step would do alone. */
  readonly alone: string;
  readonly aloneValue: number | undefined;
  /** Why it moves nothing, or nothing. */
  readonly why: string;
}

/** The rows of a figure's bridge: the first deal, a row a step, the other deal. */
export function bridgeRows(document: BridgeDocument, figure: BridgedFigure): readonly BridgeRow[] {
  const { levels, changes } = roundedBridge(figure);
  const level = (count: number | undefined): string =>
    count === undefined ? missingValue : toldLevel(count, figure, document);
  const estimates = [figure.from, ...figure.steps.map(({ after }) => after)];
  const end = (label: string, place: number): BridgeRow => {
    const value = estimates.at(place)?.value;
    const told = level(levels.at(place));
    const bare = { detail: "", error: "", standardError: 0, alone: "", aloneValue: undefined, why: "" };
    return { kind: "end", label, from: value, to: value, told, level: told, ...bare };
  };
  const steps = document.steps.map((step, place): BridgeRow => {
    const own = figure.steps[place]!;
    const count = changes[place];
    return {
      kind: "step",
      label: stepLabel(step),
      detail: stepDetail(step),
      from: estimates[place]?.value,
      to: estimates[place + 1]?.value,
      told: count === undefined ? missingValue : toldChange(count, figure, document),
      error: own.change ? toldError(own.change, figure, document) : "",
      standardError: own.change?.standardError ?? 0,
      level: level(levels[place + 1]),
      alone: own.alone ? toldChange(inRoundings(own.alone.value, figure), figure, document) : missingValue,
      aloneValue: own.alone?.value,
      why: whyNothing(step, own, figure),
    };
  });
  return [end(document.from.name, 0), ...steps, end(document.to.name, -1)];
}

/** What is read at a row. */
export function rowText({ kind, label, detail, told, error, level, alone, why }: BridgeRow): string {
  if (kind === "end") return `${label}: ${level}`;
  const makes = `${label}, ${detail}: ${told}${error === "" ? "" : ` ${error}`}, which makes ${level}; alone ${alone}.`;
  return why === "" ? makes : `${makes} ${why}`;
}
