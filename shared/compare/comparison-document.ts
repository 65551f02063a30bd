import { compileDeal } from "../engine/compiled-deal.ts";
import type { Measure } from "../engine/measure.ts";
import { measuresOf } from "../engine/measures.ts";
import { samplingOf } from "../model/sampling.ts";
import type { Scenario } from "../model/scenario.ts";
import { scenarioHash } from "../report/scenario-hash.ts";
import { trialErrors } from "../report/trial-errors.ts";
import type { TrialsTable } from "../run/trials-table.ts";
import { columnOf, type PointTrials, trialsOfCase } from "../sweep/point-trials.ts";
import { notUnique } from "../sweep/figure-of.ts";
import { summarisePoint } from "../sweep/point-summary.ts";
import type { SweptMeasure } from "../sweep/sweep-document.ts";
import { describeChange } from "../variants/describe-change.ts";
import type { DealOfFile } from "../variants/find-variant.ts";
import { betterBy, criteria } from "./better.ts";
import { comparedShapes } from "./compared-shapes.ts";
import type { BetterSummary, ComparedDeal, ComparedMeasure, ComparisonDocument } from "./comparison.ts";
import { percentileDifferences } from "./percentile-differences.ts";

/** What a comparison is summed up from. */
export interface ComparisonParts {
  /** The deal behind all variants. */
  readonly base: Scenario;
  /** Two or more; the first is the one that others are compared with. */
  readonly deals: readonly DealOfFile[];
  /** Column `deal * keptMeasures.length + measure`. */
  readonly table: TrialsTable;
  /** So many from the first on. */
  readonly trials: number;
  readonly seed: number;
  readonly program: string;
}

/** What does not change while trials come in: hashes, sentences, which measures there are. */
interface Head extends Pick<ComparedDeal, "id" | "name" | "sha256" | "changes" | "leftOut"> {
  readonly measures: readonly Measure[];
}

const heads = new WeakMap<DealOfFile, Head>();

function headOf(deal: DealOfFile, base: Scenario): Head {
  const known = heads.get(deal);
  if (known) return known;
  const { id, name, scenario, variant, unfit } = deal;
  const made = (variant?.changes ?? []).filter((each) => !unfit.some(({ change }) => change === each));
  const head: Head = {
    id,
    name,
    sha256: scenarioHash(scenario),
    changes: made.map((change) => describeChange(change, base, scenario).sentence),
    leftOut: unfit.map(({ sentence }) => sentence),
    measures: measuresOf(compileDeal(scenario)),
  };
  heads.set(deal, head);
  return head;
}

/** Sums a comparison up: of the trials so far, or of all. The same bits whoever ran them, and in whatever order. */
export function comparisonDocument(parts: ComparisonParts): ComparisonDocument {
  const { base, deals, table, trials, seed, program } = parts;
  const points = deals.map(({ scenario }, place) => trialsOfCase(scenario, table, place, trials));
  const [first] = points as [PointTrials, ...PointTrials[]];
  const errors = trialErrors(samplingOf(base.run), trials);
  const betterOf = (point: PointTrials): readonly BetterSummary[] =>
    criteria.flatMap((criterion) => {
      const { measure } = criterion;
      const found = betterBy(criterion, columnOf(point, measure), columnOf(first, measure), errors);
      return found ? [found] : [];
    });
  const withPercentiles = (measure: SweptMeasure, point: PointTrials): ComparedMeasure => {
    const { id } = measure;
    const differences = percentileDifferences(columnOf(point, id), columnOf(first, id), errors.block);
    return differences ? { ...measure, percentileDifferences: differences } : measure;
  };
  const compared = deals.map((deal, place): ComparedDeal => {
    const { measures, ...head } = headOf(deal, base);
    const point = points[place]!;
    const isFirst = place === 0;
    const summary = summarisePoint(point, measures, isFirst ? undefined : first);
    return {
      ...head,
      ...summary,
      ...notUnique(point),
      measures: isFirst ? summary.measures : summary.measures.map((each) => withPercentiles(each, point)),
      better: isFirst ? [] : betterOf(point),
    };
  });
  const allMeasures = deals.flatMap((deal) => headOf(deal, base).measures);
  return {
    format: "outcomes-partnership-comparison",
    version: 1,
    program,
    name: base.deal.name,
    currency: base.deal.currency,
    startMonth: first.scenario.deal.startMonth,
    seed,
    trials,
    sampling: samplingOf(base.run),
    deals: compared,
    shapes: comparedShapes(allMeasures, (measure) => points.map((point) => columnOf(point, measure))),
  };
}

/** A comparison as the text of a file. */
export const comparisonJson = (document: ComparisonDocument): string => `${JSON.stringify(document, undefined, 2)}\n`;
