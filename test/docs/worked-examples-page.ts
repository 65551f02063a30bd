import { ruleSentence } from "#shared/explain/rule-sentence.ts";
import { contractMoney } from "#shared/explain/words.ts";
import { exactMoney } from "#shared/format/exact-money.ts";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";
import { workedExamples, type WorkedExample } from "./worked-examples.ts";

const money = (amount: number): string => exactMoney(amount, "GBP");
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function claimsTable({ claims }: LedgerDocument): string {
  return table(
    ["person", "rule", "achieved", "payable", "worth", "withheld", "left", "because"],
    claims.map((claim) => [
      claim.person ?? "cohort",
      claim.rule,
      claim.achievedMonth,
      claim.dueMonth,
      money(claim.amount),
      money(claim.withheldByPersonCap + claim.withheldByRuleCaps + claim.withheldByShareCaps),
      money(claim.left),
      claim.because,
    ]),
  );
}

function paymentsTable({ payments }: LedgerDocument): string {
  const payers = Object.keys(payments[0]!.byPayer);
  return table(
    ["month", "before caps", "annual cap", "payers' caps", "paid", ...payers],
    payments.map((row) => [
      row.claimMonth,
      money(row.beforeCaps),
      money(row.withheldByAnnualCap),
      money(row.withheldByPayerCaps),
      money(row.paid),
      ...payers.map((id) => money(row.byPayer[id]!)),
    ]),
  );
}

const capitalTable = ({ entries }: LedgerDocument): string =>
  table(
    ["month", "from", "to", "amount", "under"],
    entries
      .filter(({ under }) => !under.startsWith("Cost"))
      .map(({ month, from, to, amount, under }) => [month, from, to, money(amount), under]),
  );

const tables = { claims: claimsTable, payments: paymentsTable, capital: capitalTable };

function written({ title, story, scenario, shows }: WorkedExample): string {
  const sentences = scenario.payment.rateCard.map(
    (line) => `> ${ruleSentence(line, scenario, contractMoney(line.price.value as number, "GBP"))}`,
  );
  const ledger = trialLedger(scenario, 1, 0, "worked example");
  return [`## ${title}`, "", ...sentences, "", story, "", tables[shows](ledger)].join("\n");
}

/** The page of worked examples. */
export const workedExamplesPage = (): string =>
  [
    "# Worked examples",
    "",
    "Small deals without luck, replayed by the program itself as ledgers. `test/docs` holds this page to what the program",
    "computes; `npx vitest run test/docs -u` writes it anew.",
    "",
    ...workedExamples.flatMap((example) => [written(example), ""]),
  ].join("\n");
