import type { RuleCap } from "../model/payment-rule.ts";
import type { Scenario } from "../model/scenario.ts";
import { cellsOf, type Cells } from "./cells.ts";
import type { ColumnKind } from "./columns.ts";
import { keptLine, outcomesWith } from "./kept-line.ts";
import type { DecimalMark } from "../format/decimal-mark.ts";
import { sameName, type Proposal, type ProposedLine } from "./proposal.ts";
import { monthsNamedBy, readAmount, readCount, readMonths, readShare, taken } from "./read-figure.ts";
import { readPaid } from "../format/paid-words.ts";
import { textOf, type Rows } from "../format/table.ts";

/** How a table is to be read. */
export interface Reading {
  /** Place of the row of heads, from 0; −1: there is none. */
  readonly head: number;
  readonly columns: readonly ColumnKind[];
  readonly mark: DecimalMark;
}

const LONGEST_NAME = 300;
/** Rules that a deal may have. */
const MOST_RULES = 500;

type Deal = Pick<Scenario, "deal" | "cohort" | "outcomes" | "payment">;

/** Months of what times are counted in where a cell does not say. */
const timeUnitOf = (rows: Rows, { head, columns }: Reading): number =>
  monthsNamedBy(textOf(rows[head]?.[columns.indexOf("months")]));

function capOf(cells: Cells, reading: Reading, deal: Deal, faults: string[]): RuleCap | undefined {
  const amount =
    textOf(cells.capAmount) === ""
      ? undefined
      : taken(readAmount(cells.capAmount, reading.mark, deal.deal.currency), faults);
  const claims = textOf(cells.capClaims) === "" ? undefined : taken(readCount(cells.capClaims, reading.mark), faults);
  if (amount === undefined && claims === undefined) return undefined;
  return { ...(claims === undefined ? {} : { claims }), ...(amount === undefined ? {} : { amount }) };
}

function nameFaults(cells: Cells): string[] {
  const faults: string[] = [];
  if (cells.outcome === "" && cells.rule === "") faults.push("It does not say what is paid for.");
  if (Math.max(cells.outcome.length, cells.rule.length) > LONGEST_NAME)
    faults.push(`A name has at most ${LONGEST_NAME} characters.`);
  return faults;
}

/** What of the deal it would pay for cannot be paid for so. */
function outcomeFaults(outcome: Scenario["outcomes"][number] | undefined): readonly string[] {
  return outcome?.kind === "cohortMeasured"
    ? [`“${outcome.name}” is measured of a cohort, so it is paid by a schedule; enter that by hand.`]
    : [];
}

function lineOf(cells: Cells, row: number, reading: Reading, timeUnit: number, deal: Deal): ProposedLine {
  const faults = nameFaults(cells);
  const notes: string[] = [];
  const rule = cells.rule === "" ? cells.outcome : cells.rule;
  const price =
    textOf(cells.price) === ""
      ? void faults.push("It has no price.")
      : taken(readAmount(cells.price, reading.mark, deal.deal.currency), faults);
  const cap = capOf(cells, reading, deal, faults);
  const told = textOf(cells.months);
  const months = told === "" ? undefined : readMonths(cells.months, timeUnit);
  const outcome = cells.outcome === "" ? rule : cells.outcome;
  const known =
    deal.outcomes.find(({ name }) => sameName(name, outcome)) ?? deal.outcomes.find(({ name }) => sameName(name, rule));
  faults.push(...outcomeFaults(known));
  if (!known && told !== "" && months === undefined) notes.push(`“${told}” is no number of months; six are assumed.`);
  if (known && "delay" in known && months !== undefined && known.delay.months.value !== months)
    notes.push(`“${known.name}” is in the deal already; when it is achieved stays as it is.`);
  const paid = readPaid(cells.paid);
  if (cells.paid !== "" && paid === undefined)
    notes.push(`“${cells.paid}” is none of once, each time, or at most a number, and is passed over.`);
  const accepted = textOf(cells.accepted) === "" ? undefined : taken(readShare(cells.accepted, reading.mark), faults);
  const byId = deal.payment.rateCard.find(({ id, schedule }) => id === cells.ruleId && !schedule);
  const knownRule =
    byId ??
    deal.payment.rateCard.find(
      ({ name, outcome: paysFor, schedule }) => sameName(name, rule) && !schedule && (!known || paysFor === known.id),
    );
  return {
    row,
    outcome: known?.name ?? outcome,
    ...(known && { outcomeId: known.id }),
    rule,
    ...(knownRule && { ruleId: knownRule.id }),
    ...(price === undefined ? {} : { price }),
    ...(months === undefined ? {} : { months }),
    ...(cap && { cap }),
    ...(cells.evidence === "" ? {} : { evidence: cells.evidence.slice(0, LONGEST_NAME) }),
    ...(paid === undefined ? {} : { paid }),
    ...(accepted === undefined ? {} : { accepted }),
    faults,
    notes,
  };
}

/** Lines of one new outcome at different times are outcomes of their own: who keeps a home for 3 months may not for 12. */
function apart(lines: readonly ProposedLine[]): readonly ProposedLine[] {
  return lines.map((line) => {
    if (line.outcomeId !== undefined || line.kept || sameName(line.outcome, line.rule)) return line;
    const others = lines.filter(({ outcome, outcomeId }) => outcomeId === undefined && sameName(outcome, line.outcome));
    const oneTime = others.every(({ months }) => months === line.months);
    return oneTime ? line : { ...line, outcome: `${line.outcome}: ${line.rule}`.slice(0, LONGEST_NAME) };
  });
}

/** Whether two lines are one rule. Rules of ours may share a name, since they are told apart by their ids. */
const isSameRule = (a: ProposedLine, b: ProposedLine): boolean =>
  a.kept && b.kept
    ? a.kept.id === b.kept.id
    : (sameName(a.rule, b.rule) && sameName(a.outcome, b.outcome)) || (a.ruleId !== undefined && a.ruleId === b.ruleId);

function withRepeats(lines: readonly ProposedLine[]): readonly ProposedLine[] {
  return lines.map((line, index) => {
    const before = lines.slice(0, index).find((other) => isSameRule(other, line));
    if (!before || line.rule === "") return line;
    const same = line.kept ? "is the same rule" : "has the same name";
    return { ...line, faults: [...line.faults, `Row ${before.row} ${same} already.`] };
  });
}

/** Whether a row has no figure in any column that should hold one. */
const isHeading = ({ price, capAmount, capClaims }: Cells): boolean =>
  [price, capAmount, capClaims].every((cell) => textOf(cell) === "");

/**
 * Reads a table as rules of a deal's rate card. Nothing is changed; lines with faults say why they would stay out.
 * @param deal the deal it is for: its currency, its outcomes and its rules
 */
export function proposeRateCard(rows: Rows, reading: Reading, deal: Deal): Proposal {
  const lines: ProposedLine[] = [];
  const headings: number[] = [];
  const timeUnit = timeUnitOf(rows, reading);
  const read = { mark: reading.mark, currency: deal.deal.currency };
  const filled = rows.flatMap((row, index) =>
    index <= reading.head || row.every((cell) => textOf(cell) === "")
      ? []
      : [{ row: index + 1, cells: cellsOf(row, reading.columns) }],
  );
  const outcomes = outcomesWith(
    filled.map(({ cells }) => cells),
    deal,
  );
  for (const { row, cells } of filled)
    if (cells.terms !== "") lines.push(keptLine(cells, row, read, deal, outcomes, readMonths(cells.months, timeUnit)));
    else if (isHeading(cells)) headings.push(row);
    else lines.push(lineOf(cells, row, reading, timeUnit, deal));
  const told = withRepeats(apart(lines));
  const room = MOST_RULES - deal.payment.rateCard.length;
  let added = 0;
  const fitting = told.map((line) =>
    line.faults.length > 0 || line.ruleId !== undefined || ++added <= room
      ? line
      : { ...line, faults: [`A rate card has at most ${MOST_RULES} rules.`] },
  );
  const made = fitting.filter(({ faults, outcomeId }) => faults.length === 0 && outcomeId === undefined);
  const newOutcomes = made
    .map(({ outcome }) => outcome)
    .filter((name, index, names) => names.findIndex((other) => sameName(other, name)) === index);
  return { lines: fitting, headings, newOutcomes };
}
