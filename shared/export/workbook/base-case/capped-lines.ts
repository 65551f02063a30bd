import type { BaseCaseParts } from "./base-case-parts.ts";
import type { ClaimLine } from "./claim-line.ts";
import { fillRow } from "./claim-line.ts";
import { MonthRow, type MonthSheet } from "../cells/month-sheet.ts";
import {
  add,
  divide,
  downToPenny,
  isAtMost,
  min,
  multiply,
  notBelowZero,
  number,
  ONE,
  subtract,
  sum,
  toPenny,
  when,
  type Term,
} from "../cells/term.ts";

/** A line of claims, and what is due on it after the caps so far. */
export interface CappedLine {
  readonly line: ClaimLine;
  readonly due: MonthRow;
  /** Claims that caps by number have left. */
  readonly left: MonthRow;
}

/** What is due after the per-person cap. */
const afterPersonCap = (sheet: MonthSheet, line: ClaimLine, months: number): CappedLine => ({
  line,
  due: line.abovePersonCap
    ? fillRow(sheet, `Due after the per-person cap: ${line.label}`, "money", months, (month) =>
        toPenny(subtract(line.worth.at(month), line.abovePersonCap!.at(month))),
      )
    : line.worth,
  left: line.units,
});

/** What earlier months have used of a limit, and lines before this one in the month. */
const used = (rows: readonly MonthRow[], before: number, month: number): Term =>
  add(MonthRow.sumOf(rows, 0, month - 1), MonthRow.sumOf(rows.slice(0, before), month, month));

/** Step 7: a cap of one rule or several by number, by amount or both, in date order and then in the order of the rate card. */
function capByRule(
  sheet: MonthSheet,
  lines: readonly CappedLine[],
  claims: Term | undefined,
  amount: Term | undefined,
  name: string,
  months: number,
): readonly CappedLine[] {
  const lefts = lines.map(({ line }) =>
    sheet.row(`Claims within the cap (${name}): ${line.label}`, "claims", "number"),
  );
  const dues = lines.map(({ line }) => sheet.row(`Due within the cap (${name}): ${line.label}`, "money", "money"));
  for (let month = 0; month < months; month++)
    lines.forEach(({ due, left }, place) => {
      const room = claims && notBelowZero(subtract(claims, used(lefts, place, month)));
      const units = left.at(month);
      const isDue = due.at(month);
      const kept = room ? when(isAtMost(isDue, number(0)), number(0), min(units, room)) : units;
      lefts[place]!.push(kept);
      const counted = room ? when(isAtMost(units, room), isDue, toPenny(divide(multiply(isDue, room), units))) : isDue;
      const money = amount && notBelowZero(subtract(amount, used(dues, place, month)));
      dues[place]!.push(money ? toPenny(min(counted, money)) : counted);
    });
  [...lefts, ...dues].forEach((row) => row.total());
  return lines.map(({ line }, place) => ({ line, due: dues[place]!, left: lefts[place]! }));
}

/** Step 7: rules that may make up no more than a share of what is paid on claims. */
function capByShare(
  sheet: MonthSheet,
  capped: readonly CappedLine[],
  others: readonly CappedLine[],
  share: Term,
  months: number,
): readonly CappedLine[] {
  const all = add(...others.map(({ due }) => sum(due.between(0, months - 1))));
  const room = sheet.figure(
    "Room under the share cap",
    "money",
    "money",
    downToPenny(divide(multiply(all, share), subtract(ONE, share))),
  );
  const rows = capped.map(({ line }) => sheet.row(`Due within the share cap: ${line.label}`, "money", "money"));
  for (let month = 0; month < months; month++)
    capped.forEach(({ due }, place) =>
      rows[place]!.push(toPenny(min(due.at(month), notBelowZero(subtract(room, used(rows, place, month)))))),
    );
  rows.forEach((row) => row.total());
  return capped.map((each, place) => ({ ...each, due: rows[place]! }));
}

/** Lines of some rules replaced by what a cap makes of them. */
const replaced = (lines: readonly CappedLine[], by: readonly CappedLine[]): readonly CappedLine[] =>
  lines.map((each) => by.find(({ line }) => line === each.line) ?? each);

/** The caps that look at claims: a person's, those of rules and groups of rules, and share caps. */
export function capLines(sheet: MonthSheet, parts: BaseCaseParts, claims: readonly ClaimLine[]): readonly CappedLine[] {
  const { deal, inputs } = parts;
  const { payment, timeline } = deal;
  const { rateCard, groupCaps = [], shareCaps = [] } = deal.scenario.payment;
  const months = timeline.contractMonths;
  let lines = claims.map((line) => afterPersonCap(sheet, line, months)) as readonly CappedLine[];
  const own = rateCard.flatMap(({ cap }, rule) =>
    cap?.claims !== undefined || cap?.amount !== undefined ? [["payment", "rateCard", rule, "cap"]] : [],
  );
  const paths = [...own, ...groupCaps.map((_, place) => ["payment", "groupCaps", place])];
  if (payment.ruleCaps.length > 0 || payment.shareCaps.length > 0) sheet.section("Caps of rules");
  payment.ruleCaps.forEach(({ rules, claims: most, amount }, place) => {
    const those = lines.filter(({ line }) => rules.includes(line.rule));
    const name = rules.map((rule) => rateCard[rule]!.name).join(", ");
    const path = paths[place]!;
    const limit = most === Infinity ? undefined : inputs.ofTerm([...path, "claims"], most);
    const money = amount === Infinity ? undefined : inputs.ofTerm([...path, "amount"], amount / 100);
    lines = replaced(lines, capByRule(sheet, those, limit, money, name, months));
  });
  payment.shareCaps.forEach(({ rules, maximumShare }, place) => {
    const those = lines.filter(({ line }) => rules.includes(line.rule));
    const others = lines.filter(({ line }) => !rules.includes(line.rule));
    const share = inputs.ofTerm(
      ["payment", "shareCaps", place, "maximumShare"],
      shareCaps[place]?.maximumShare ?? maximumShare,
    );
    lines = replaced(lines, capByShare(sheet, those, others, share, months));
  });
  return lines;
}
