import { alignedRows } from "#cli/analysis/aligned-rows.ts";
import { textHead, textRow } from "#cli/text-row.ts";
import { wrapped } from "#cli/wrapped.ts";
import type { ReplayDocument, ReplayedTrial } from "#shared/analysis/replay/replay-document.ts";
import { foundSentence, storyOf, thereSentence } from "#shared/analysis/replay/story.ts";
import { calendarMonth } from "#shared/format/calendar-month.ts";
import { people } from "#shared/format/people.ts";
import { wholeMoney } from "#shared/format/whole-money.ts";

function rulesText({ rules }: ReplayedTrial, money: (amount: number) => string): readonly string[] {
  return [
    textHead("Rules", ["claims", "before caps", "withheld", "paid"]),
    ...rules.map(({ name, claims, beforeCaps, withheld, paid }) =>
      textRow(name, [people(claims), money(beforeCaps), money(withheld), money(paid)]),
    ),
  ];
}

/** Months in which money moves: what comes in, what goes out to whom, and the balance that it leaves. */
function cashText({ months }: ReplayedTrial, startMonth: string, money: (amount: number) => string): readonly string[] {
  const moving = months.filter(
    ({ payments, drawn, costs, toInvestors, toProvider, toCommissioner }) =>
      payments + drawn + costs + toInvestors + toProvider + toCommissioner > 0,
  );
  const columns = ["payments", "drawn", "costs", "investors", "provider", "commissioner", "balance"];
  return alignedRows([
    ["Cash of the contract's account", ...columns],
    ...moving.map(({ month, payments, drawn, costs, toInvestors, toProvider, toCommissioner, balance }) => [
      `  ${calendarMonth(month, startMonth)}`,
      ...[payments, drawn, costs, toInvestors, toProvider, toCommissioner, balance].map(money),
    ]),
  ]);
}

/** One possible future in a terminal. */
export function replayText(document: ReplayDocument, seconds: number): string {
  const { scenario, seed, program, told } = document;
  const there = thereSentence(document);
  const money = (amount: number): string => wholeMoney(amount, scenario.currency);
  return [
    scenario.name,
    `${foundSentence(document)} Seed ${seed}, in ${seconds.toFixed(1)} s · ${program}`,
    ...(there === undefined ? [] : [there]),
    "",
    ...storyOf(document).map((paragraph) => wrapped(paragraph, 110, "")),
    ...(told ? ["", ...rulesText(told, money), "", ...cashText(told, scenario.startMonth, money)] : []),
    "",
  ].join("\n");
}
