import { calendarMonth } from "../../format/calendar-month.ts";
import { decimal } from "../../format/decimal.ts";
import type { Actuals } from "../../model/actuals.ts";
import type { Outcome } from "../../model/outcome.ts";
import { countRange } from "../../model/range.ts";
import type { Scenario } from "../../model/scenario.ts";
import { cashMonthsOf } from "../../engine/timeline.ts";

/** Why an outcome's achievements cannot be told by month; undefined where they can. */
function whyNotKnown(outcome: Outcome): string | undefined {
  if (outcome.kind === "frequency" || outcome.kind === "cohortMeasured")
    return `“${outcome.name}” is counted or measured, not achieved once by a person: a forecast cannot learn from it. Leave it out.`;
  if (outcome.repeats) return `“${outcome.name}” repeats: a forecast cannot learn from it. Leave it out.`;
  return undefined;
}

/** Numbers of all rows, added by month. */
const addedUp = (rows: readonly (readonly number[])[], months: number): readonly number[] =>
  Array.from({ length: months }, (_, month) => rows.reduce((sum, row) => sum + (row[month] ?? 0), 0));

/** The first month by whose end more have come this far than could; −1 where there is none. */
function firstBeyond(achieved: readonly number[], could: readonly number[]): number {
  let [far, able] = [0, 0];
  return achieved.findIndex((count, month) => {
    far += count;
    able += could[month] ?? 0;
    return far > able;
  });
}

function outcomeProblem(actuals: Actuals, scenario: Scenario, place: number, starts: readonly number[]): string[] {
  const { outcome: id, byMonth } = actuals.achieved[place]!;
  const outcome = scenario.outcomes.find((each) => each.id === id);
  if (!outcome) return [`This deal has no outcome “${id}”.`];
  const why = whyNotKnown(outcome);
  if (why !== undefined) return [why];
  const before = "after" in outcome ? outcome.after : undefined;
  const earlier = before === undefined ? undefined : actuals.achieved.find((each) => each.outcome === before);
  if (before !== undefined && !earlier)
    return [
      `“${outcome.name}” comes after “${scenario.outcomes.find((each) => each.id === before)?.name ?? before}”: give that by month too.`,
    ];
  const month = firstBeyond(byMonth, earlier?.byMonth ?? starts);
  if (month === -1) return [];
  const than = earlier ? `reached “${scenario.outcomes.find((each) => each.id === before)!.name}”` : "started";
  return [
    `By ${calendarMonth(month, scenario.deal.startMonth)} (month ${month}) more people have achieved “${outcome.name}” than ${than}.`,
  ];
}

/** Segments of which starts are told and the deal has not, and the other way round: a file outlives the deal it was begun for. */
function segmentProblems({ starts }: Actuals, { cohort: { segments } }: Scenario): string[] {
  const told = starts.flatMap(({ segment }) => (segment === undefined ? [] : [segment]));
  if (told.length === 0) return [];
  return [
    ...told
      .filter((id) => !segments.some((segment) => segment.id === id))
      .map(
        (id) => `This deal has no segment “${id}”, of which starts are given. Give starts of all together, or of each.`,
      ),
    ...segments
      .filter(({ id }) => !told.includes(id))
      .map(({ name }) => `Starts of “${name}” are not given: give starts of all together, or of each segment.`),
  ];
}

/** Everything by which actuals do not fit a deal, in sentences. */
export function actualsProblems(actuals: Actuals, scenario: Scenario): readonly string[] {
  const { deal, cohort } = scenario;
  const starts = addedUp(
    actuals.starts.map(({ byMonth }) => byMonth),
    actuals.throughMonth + 1,
  );
  const sentences: string[] = segmentProblems(actuals, scenario);
  if (actuals.throughMonth > deal.contractMonths - 2)
    sentences.push(
      `The contract has ${deal.contractMonths} months: after month ${deal.contractMonths - 2} nothing is left to forecast.`,
    );
  const lastMonth = cashMonthsOf(scenario) - 1;
  const late = starts.findIndex((count, month) => count > 0 && month + cohort.serviceMonths.value - 1 > lastMonth);
  if (late !== -1)
    sentences.push(
      `In month ${late} people start whose service would end after the last month of this deal, ${lastMonth}. Let its contract or its referrals go on for longer.`,
    );
  const all = starts.reduce((sum, count) => sum + count, 0);
  const most = cohort.maximumStarts?.value;
  if (most !== undefined && all > most)
    sentences.push(`${decimal(all)} people have started, and no more than ${decimal(most)} may in this deal.`);
  const room = countRange.high * cohort.segments.length;
  if (all > room)
    sentences.push(
      `${decimal(all)} people have started: more than ${decimal(room)} cannot be simulated. Look whether the column of starts holds something else.`,
    );
  actuals.achieved.forEach((_, place) => sentences.push(...outcomeProblem(actuals, scenario, place, starts)));
  return sentences;
}
