import { decimal } from "../../../format/decimal.ts";
import { samplingInWords } from "../../../format/sampling.ts";
import type { Sheet } from "../cells/sheet.ts";
import { TableSheet } from "../cells/table-sheet.ts";
import type { BaseCase } from "../base-case/base-case.ts";
import type { WorkbookContent } from "./workbook-content.ts";

/** How figures were worked out, in the words of the method. */
const method: readonly string[] = [
  "Each trial is one possible future: every uncertain input is drawn once, people are simulated one by one or as counts, and the contract is paid to the penny. Figures are told over all trials.",
  "Percentiles use linear interpolation (Hyndman–Fan type 7). A standard error says how far a figure would move with other trials: it is of the simulation, not of the deal.",
  "The base case has every input at its mean and people in parts. Limits, groups and caps that look at one person cannot be worked out from expected numbers: their shares were counted in trials of the app with every input at its mean, and stand as plain numbers.",
  "Savings count additional outcomes only, in the prices of their month; present values are in prices of the base year at the appraisal’s discount rates.",
  "Rounding: each payment, cost and distribution is rounded to the penny, halves up. Parts of claims are counted to a billionth.",
];

const limits: readonly string[] = [
  "A model is as good as its inputs: see the column Status of the sheet Inputs for what is published and what is assumed.",
  "The base case is built for this contract’s terms. Another month count, another rule or another tranche needs a new export; figures follow at once.",
  "Changing an input here moves the base case and nothing else of this workbook: trials are simulated in the app.",
];

/** How it was worked out, what is left out, and how to run it again. */
export function notesSheet({ scenario, result, certificate }: WorkbookContent, { plain, check }: BaseCase): Sheet {
  const table = new TableSheet(
    "Notes",
    "Notes",
    "How this was worked out, what it leaves out, and how to run it again.",
  );
  table.sheet.widths = [40, 110];
  const list = (title: string, lines: readonly string[]): void => {
    table.line(title, "section");
    for (const text of lines) table.line(text);
    table.skip();
  };
  list("Method", method);
  list("Limits", limits);
  if (plain.length > 0) list("Plain numbers in the base case, where a formula cannot stand", plain);
  if (check.differing.length > 0) list("Figures of the base case that differ from the app’s", check.differing);
  if (scenario.deal.notes) list("Notes of the deal", scenario.deal.notes.split("\n"));
  table.line("Run certificate", "section");
  const facts: readonly (readonly [string, string])[] = [
    ["Deal", certificate.deal],
    ["Trials", decimal(result.trials)],
    ["Seed", String(result.seed)],
    ["Sampling", samplingInWords[result.sampling]],
    ["Program", certificate.program],
    ["Ended", certificate.endedAt],
    ["SHA-256 of the deal", certificate.scenarioSha256],
    ["SHA-256 of the results", certificate.resultsSha256],
  ];
  for (const [name, value] of facts) {
    table.sheet.text(table.next, 0, name, "quiet");
    table.sheet.text(table.next, 1, value);
    table.skip();
  }
  table.skip();
  table.line("Sources", "section");
  for (const { title, publisher, date, url } of scenario.sources)
    table.line([title, publisher, date, url].filter((part) => part !== undefined).join(". "));
  return table.sheet;
}
