import type { DecimalMark } from "../format/decimal-mark.ts";
import { readPaid } from "../format/paid-words.ts";
import { textOf } from "../format/table.ts";
import type { PaymentRule, RuleCap } from "../model/payment-rule.ts";
import type { Currency } from "../model/currency.ts";
import type { AllTerms } from "./all-terms.ts";
import type { Cells } from "./cells.ts";
import { readAmount, readCount, readShare, taken } from "./read-figure.ts";
import { writtenCells, type WrittenCells } from "./written-cells.ts";

/** A rule as a rate card of ours holds it, with what was edited in its cells since. */
export interface KeptRule {
  readonly rule: PaymentRule;
  /** Name of an outcome that was put into its cell; absent: the rule's own stands. */
  readonly outcome?: string | undefined;
  /** A price that was put into its cell. */
  readonly price?: number | undefined;
  /** A share of evidence accepted that was put into its cell. */
  readonly accepted?: number | undefined;
}

/** How the cells of a table of ours are read. */
export interface CellsRead {
  readonly mark: DecimalMark;
  readonly currency: Currency;
}

const LONGEST = 300;
const ID = /^[a-z0-9][a-z0-9-]{0,59}$/u;

/** The cells that say something else than was written into them. */
function editsOf(cells: Cells, { rule, outcomeName }: AllTerms, currency: Currency): ReadonlySet<keyof WrittenCells> {
  const written = writtenCells(rule, { name: outcomeName }, currency);
  const names = Object.keys(written) as (keyof WrittenCells)[];
  // A workbook may keep a written figure as a number with its own look, so a text is compared without its spaces alone.
  return new Set(names.filter((name) => cells.has(name) && textOf(cells[name]) !== textOf(written[name])));
}

/** A cap after its two cells; a cell that was emptied takes its part away. */
function capAfter(
  cells: Cells,
  edits: ReadonlySet<keyof WrittenCells>,
  { cap }: PaymentRule,
  { mark, currency }: CellsRead,
  faults: string[],
): RuleCap | undefined {
  if (!edits.has("capClaims") && !edits.has("capAmount")) return cap;
  const filled = (name: "capClaims" | "capAmount"): boolean => textOf(cells[name]) !== "";
  const claims = !edits.has("capClaims")
    ? cap?.claims
    : filled("capClaims")
      ? taken(readCount(cells.capClaims, mark), faults)
      : undefined;
  const amount = !edits.has("capAmount")
    ? cap?.amount
    : filled("capAmount")
      ? taken(readAmount(cells.capAmount, mark, currency), faults)
      : undefined;
  if (claims === undefined && amount === undefined) return undefined;
  return { ...(claims === undefined ? {} : { claims }), ...(amount === undefined ? {} : { amount }) };
}

function paidAfter(cells: Cells, faults: string[]): PaymentRule["claimsPerPerson"] | undefined {
  const paid = readPaid(cells.paid);
  if (paid === undefined) faults.push(`“${cells.paid}” is none of once, each time, or at most a number.`);
  return paid;
}

/**
 * A rule as a line of a rate card of ours has it: all its terms, and over them what its other cells say otherwise.
 * @param faults gets what keeps the line out
 */
export function keptRule(cells: Cells, terms: AllTerms, read: CellsRead, faults: string[]): KeptRule {
  const { rule } = terms;
  const edits = editsOf(cells, terms, read.currency);
  const paid = edits.has("paid") ? paidAfter(cells, faults) : undefined;
  const price = edits.has("price") ? taken(readAmount(cells.price, read.mark, read.currency), faults) : undefined;
  const accepted = edits.has("accepted") ? taken(readShare(cells.accepted, read.mark), faults) : undefined;
  if (edits.has("rule") && cells.rule === "") faults.push("A rule needs a name.");
  const { cap: _cap, evidence: _evidence, ...rest } = rule;
  const cap = capAfter(cells, edits, rule, read, faults);
  const evidence = edits.has("evidence") ? cells.evidence.slice(0, LONGEST) : rule.evidence;
  return {
    rule: {
      ...rest,
      // A spreadsheet may have made a date of it; the terms know better.
      ...(edits.has("ruleId") && ID.test(cells.ruleId) ? { id: cells.ruleId } : {}),
      ...(edits.has("rule") ? { name: cells.rule } : {}),
      ...(paid === undefined ? {} : { claimsPerPerson: paid }),
      ...(evidence === undefined || evidence === "" ? {} : { evidence }),
      ...(cap === undefined ? {} : { cap }),
    },
    ...(edits.has("outcome") && cells.outcome !== "" ? { outcome: cells.outcome } : {}),
    ...(price === undefined ? {} : { price }),
    ...(accepted === undefined ? {} : { accepted }),
  };
}
