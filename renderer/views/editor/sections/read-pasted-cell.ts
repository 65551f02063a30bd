import { readPaid } from "#shared/format/paid-words.ts";
import { percent } from "#shared/format/percent.ts";
import type { PaymentRule } from "#shared/model/payment-rule.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { parseNumber } from "../../../inputs/parse-number.ts";
import type { RateCardField } from "./rate-card-columns.ts";
import { cellText } from "./rate-card-text.ts";

/** What a pasted line says of one rule. What it does not say stays as it is. */
export interface PastedLine {
  name?: string;
  /** Id of an outcome there is. */
  outcome?: string;
  price?: number;
  evidenceRate?: number;
  claimsPerPerson?: "once" | "unlimited" | number;
  /** Empty: none. */
  evidence?: string;
}

const longest = 200;

/** The id of an outcome by its name or id, however it is spelled. */
export function outcomeNamed(text: string, { outcomes }: Scenario): string | undefined {
  const typed = text.toLowerCase();
  return outcomes.find(({ id, name }) => name.toLowerCase() === typed || id === typed)?.id;
}

/**
 * Reads one pasted cell into its line.
 * @param rule the rule it goes to; undefined where the line adds one
 * @returns what is wrong with it, in a sentence
 */
export function readPastedCell(
  cell: string,
  field: RateCardField,
  rule: PaymentRule | undefined,
  scenario: Scenario,
  line: PastedLine,
): string | undefined {
  // What was copied from the same place says nothing new, an uncertain figure least of all.
  if (rule && cell === cellText(rule, field, scenario)) return undefined;
  switch (field) {
    case "name":
      if (cell === "") return "A rule needs a name.";
      line.name = cell.slice(0, longest);
      return undefined;
    case "outcome": {
      if (cell === "") return undefined;
      const id = outcomeNamed(cell, scenario);
      if (id === undefined)
        return `There is no outcome “${cell}”. Write it as on the page Outcomes, or leave it empty.`;
      line.outcome = id;
      return undefined;
    }
    case "price":
    case "evidenceRate":
      return readFigure(cell, field, scenario, line);
    case "claimsPerPerson": {
      const paid = cell === "" ? undefined : readPaid(cell);
      if (cell !== "" && paid === undefined) return `“${cell}” is none of once, each time, or at most a number.`;
      if (paid !== undefined) line.claimsPerPerson = paid;
      return undefined;
    }
    case "evidence":
      line.evidence = cell.slice(0, longest);
      return undefined;
  }
}

function readFigure(
  cell: string,
  field: "price" | "evidenceRate",
  { deal }: Scenario,
  line: PastedLine,
): string | undefined {
  if (cell === "" && field === "evidenceRate") return undefined;
  const read = parseNumber(cell, field === "price" ? "money" : "percent", deal.currency);
  if (read.kind === "fault") return read.sentence;
  if (read.value < 0) return "It must be 0 or more.";
  if (field === "evidenceRate" && read.value > 1) return `It must be at most ${percent(1)}.`;
  line[field] = read.value;
  return undefined;
}
