import { calendarMonth } from "#shared/format/calendar-month.ts";
import { exactMoney } from "#shared/format/exact-money.ts";
import type { LedgerDocument, LedgerPayment, LedgerTranche } from "#shared/model/ledger.ts";
import type { Scenario } from "#shared/model/scenario.ts";

const NARROW = 28;
/** Reasons told apart: caps leave some claims any amount. */
const MOST_REASONS = 12;
const fit = (text: string, width: number): string =>
  (text.length > width ? `${text.slice(0, width - 1)}…` : text).padEnd(width);
const figure = (value: number): string => String(Number(value.toPrecision(8)));
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];

function reasons({ claims }: LedgerDocument): readonly string[] {
  const counted = new Map<string, number>();
  for (const { because, person, effect, units } of claims) {
    const several = person === undefined && effect === undefined;
    counted.set(because, (counted.get(because) ?? 0) + (several ? units : 1));
  }
  const told = [...counted].sort(([, a], [, b]) => b - a);
  const rest = told.slice(MOST_REASONS).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...told.slice(0, MOST_REASONS).map(([because, count]) => `${String(count).padStart(7)}  ${because}`),
    ...(rest > 0 ? [`${String(rest).padStart(7)}  Other reasons: --json tells each claim's.`] : []),
  ];
}

/** The name of what has an id, for people. */
const nameOf = (list: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  list.find((each) => each.id === id)?.name ?? id;

function measurements(
  { measurements: found, endedEarly }: LedgerDocument,
  { deal, outcomes, cohort }: Scenario,
): readonly string[] {
  return found.map(({ outcome, segment, people, mean, comparisons, knownInMonth }) => {
    const against = comparisons.length === 0 ? "" : ` against ${comparisons.map(figure).join(" and ")}`;
    const inTime = !endedEarly || knownInMonth <= endedEarly.month;
    const known = inTime
      ? `known in ${calendarMonth(knownInMonth, deal.startMonth)}`
      : "not known when the contract ended";
    const of = `${nameOf(outcomes, outcome)}, ${nameOf(cohort.segments, segment)}`;
    return `${of}: ${figure(mean)} a person${against}, ${people.toLocaleString("en-GB")} people, ${known}`;
  });
}

const caps: readonly (readonly [keyof LedgerPayment & `withheld${string}`, string])[] = [
  ["withheldByPersonCap", "cap per person"],
  ["withheldByRuleCaps", "caps of rules and their groups"],
  ["withheldByShareCaps", "caps on shares"],
  ["withheldByAnnualCap", "annual cap, beside what was carried over and paid"],
  ["withheldByContractCap", "contract cap"],
  ["withheldByPayerCaps", "payers' caps"],
];

/** "£5,000  contract cap, first from claims of Mar 2022" */
const withheld = ({ payments, scenario }: LedgerDocument, money: (amount: number) => string): readonly string[] =>
  caps.flatMap(([field, name]) => {
    const pence = payments.reduce((sum, row) => sum + Math.round(row[field] * 100), 0);
    if (pence === 0) return [];
    const first = payments.find((row) => row[field] > 0)!;
    const month = calendarMonth(first.claimMonth, scenario.startMonth);
    return [`${money(pence / 100).padStart(16)}  ${name}, first from claims of ${month}`];
  });

const lostPrincipal = [
  ["principalWrittenOff", "written off"],
  ["principalAboveCaps", "above what investors may take"],
  ["principalUnpaid", "unpaid at the end"],
] as const;

/** "Senior: drew £9,600,000; got principal £4,800,000; of its principal £4,000,000 written off, £800,000 unpaid at the end" */
function tranche(of: LedgerTranche, name: string, money: (amount: number) => string): string {
  const got = (["fees", "coupons", "principal", "surplus", "guarantee"] as const)
    .filter((kind) => of[kind] > 0)
    .map((kind) => `${kind} ${money(of[kind])}`);
  const back = got.length === 0 ? "got nothing back" : `got ${got.join(", ")}`;
  const lost = lostPrincipal.flatMap(([kind, word]) => (of[kind] > 0 ? [`${money(of[kind])} ${word}`] : []));
  const told = lost.length === 0 ? "" : `; of its principal ${lost.join(", ")}`;
  return `${name}: drew ${money(of.drawn)}; ${back}${told}`;
}

function account({ account: months, scenario }: LedgerDocument, money: (amount: number) => string): readonly string[] {
  const lowest = months.reduce((low, month) => (month.balance < low.balance ? month : low), months[0]!);
  return [
    ...(lowest.balance < 0
      ? [
          `Lowest balance, in ${calendarMonth(lowest.month, scenario.startMonth)}: ${money(lowest.balance)}. Nobody in the file funds it.`,
        ]
      : []),
    `Closing balance of the contract's account: ${money(months.at(-1)?.balance ?? 0)}`,
  ];
}

/**
 * One trial in a terminal: what became of claims, then who paid whom, month by month.
 * @param deal whose trial it is, for names
 */
export function ledgerText(ledger: LedgerDocument, deal: Scenario): string {
  const { scenario, seed, trial, endedEarly, claims, entries, tranches, program } = ledger;
  const money = (amount: number): string => exactMoney(amount, scenario.currency);
  const amounts = entries.map(({ amount }) => money(amount));
  const widest = Math.max(16, ...amounts.map((amount) => amount.length));
  const lines = entries.map(
    ({ calendarMonth: when, from, to, under }, entry) =>
      `${fit(when, 9)} ${amounts[entry]!.padStart(widest)}  ${fit(from, NARROW)} → ${fit(to, NARROW)}  ${under}`,
  );
  return [
    scenario.name,
    `Trial ${trial}, seed ${seed} · scenario ${scenario.sha256.slice(0, 12)} · ${program}`,
    ...(endedEarly ? [endedEarly.because] : []),
    "",
    `${claims.length.toLocaleString("en-GB")} claim${claims.length === 1 ? "" : "s"}`,
    ...reasons(ledger),
    ...section("Measured", measurements(ledger, deal)),
    ...section("Withheld by", withheld(ledger, money)),
    ...section("Who paid whom", lines),
    ...section(
      "Investors, over the whole deal",
      tranches.map((each) => tranche(each, nameOf(deal.capital.tranches, each.tranche), money)),
    ),
    "",
    ...account(ledger, money),
    "",
  ].join("\n");
}
