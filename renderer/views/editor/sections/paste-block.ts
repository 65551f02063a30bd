import type { Input } from "#shared/model/input.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { withValue } from "../../../inputs/demote-published.ts";
import { figureWords } from "#shared/format/distribution-words.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { dealStore } from "../../../stores/deal-store.ts";
import { editDeal, type DealDraft } from "../../../stores/edit-deal.ts";
import { freshId } from "./fresh-id.ts";
import { newOutcome } from "./new-outcome.ts";
import { idFromName } from "./id-from-name.ts";
import { outcomeNamed, type PastedLine } from "./read-pasted-cell.ts";
import { readPastedBlock } from "./read-pasted-block.ts";
import { illustrative } from "./illustrative.ts";

/** What came of a paste: all that is wrong, and then nothing has changed; or what was done. */
export type Pasted =
  | { readonly kind: "faults"; readonly sentences: readonly string[] }
  | { readonly kind: "done"; readonly sentence: string };

type RuleDraft = DealDraft["payment"]["rateCard"][number];

/** A figure with another value, which is then no longer the published one. */
function changed(input: Input, to: number, unit: FieldUnit, { deal: { currency } }: Scenario): Input {
  return withValue(input, to, (each) => figureWords(each, unit, currency));
}

function put(line: PastedLine, rule: RuleDraft, before: Scenario): void {
  if (line.name !== undefined) rule.name = line.name;
  if (line.outcome !== undefined) rule.outcome = line.outcome;
  if (line.price !== undefined) rule.price = changed(rule.price, line.price, "money", before) as typeof rule.price;
  if (line.evidenceRate !== undefined)
    rule.evidenceRate = changed(rule.evidenceRate, line.evidenceRate, "percent", before) as typeof rule.price;
  if (line.claimsPerPerson !== undefined && !rule.schedule) rule.claimsPerPerson = line.claimsPerPerson;
  if (line.evidence === "") delete rule.evidence;
  else if (line.evidence !== undefined) rule.evidence = line.evidence;
}

/** Adds the rule of a line, and the outcome of its name where the deal has none. @returns whether an outcome was added */
function add(line: PastedLine, draft: DealDraft): boolean {
  const { rateCard } = draft.payment;
  const name = line.name!;
  const known = line.outcome ?? outcomeNamed(name, draft);
  const outcome = known ?? freshId(idFromName(name, "outcome"), draft.outcomes);
  if (known === undefined) draft.outcomes.push({ ...newOutcome(outcome), name });
  const rule: RuleDraft = {
    id: freshId(idFromName(name, "rule"), rateCard),
    name,
    outcome,
    price: illustrative(line.price ?? 0),
    evidenceRate: illustrative(line.evidenceRate ?? 1),
    claimsPerPerson: line.claimsPerPerson ?? "once",
  };
  if (line.evidence) rule.evidence = line.evidence;
  rateCard.push(rule);
  return known === undefined;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Puts a block copied from a spreadsheet into the rate card, from a cell on, as one step. */
export function pasteBlock(text: string, row: number, column: number): Pasted {
  const before = dealStore.getState().scenario;
  if (!before) return { kind: "faults", sentences: [] };
  const read = readPastedBlock(text, row, column, before);
  if (read.kind === "faults") return read;
  const { lines, notUsed } = read;
  let rules = 0;
  let outcomes = 0;
  editDeal(`pasting ${count(lines.length, "line", "lines")} into the rate card`, (draft) => {
    lines.forEach((line, index) => {
      const rule = draft.payment.rateCard[row + index];
      if (rule) return put(line, rule, before);
      if (add(line, draft)) outcomes++;
      rules++;
    });
  });
  const added = rules === 0 ? "" : `, ${count(rules, "rule", "rules")} of them new`;
  const made =
    outcomes === 0
      ? ""
      : ` ${count(outcomes, "outcome was", "outcomes were")} added for them; set on the page Outcomes how often each is achieved.`;
  const unused = notUsed.length === 0 ? "" : ` Not used: ${notUsed.map((head) => `“${head}”`).join(", ")}.`;
  return { kind: "done", sentence: `${count(lines.length, "line was", "lines were")} pasted${added}.${made}${unused}` };
}
