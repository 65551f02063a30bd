import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { trialLedger } from "#shared/ledger/trial-ledger.ts";
import type { LedgerDocument } from "#shared/model/ledger.ts";
import type { Checked } from "#shared/model/problem.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { parseScenarioText } from "#shared/schema/read-scenario-text.ts";

/** Figures to put in the place of a file's own, by path: an item of a list by its id, or counted from 0. */
export type Figures = Readonly<Record<string, unknown>>;

function valid<T>(checked: Checked<T>, document?: unknown): T {
  if (checked.kind === "valid") return checked.value;
  throw new Error(
    checked.problems.map(({ path, sentence }) => `${describePath(path, document)}: ${sentence}`).join("\n"),
  );
}

function child(parent: unknown, step: string): unknown {
  if (Array.isArray(parent)) return parent.find((item: { id?: unknown }) => item.id === step) ?? parent[Number(step)];
  return (parent as Readonly<Record<string, unknown>>)[step];
}

/** Puts a figure in its place: the `value` of a figure with provenance, else the bare number or part itself. */
function put(document: unknown, path: string, figure: unknown): void {
  const steps = path.split(".");
  const last = steps.pop()!;
  const parent = steps.reduce(child, document) as Record<string, unknown> | undefined;
  const old = parent && child(parent, last);
  if (parent === undefined || old === undefined) throw new Error(`the file has nothing at ${path}`);
  if (typeof old === "object" && old !== null && "value" in old && typeof figure === "number") old.value = figure;
  else parent[last] = figure;
}

/** The contract of a file, read as the app and the command line read it. */
function contract(file: string, figures: Figures = {}): Scenario {
  const path = fileURLToPath(new URL(`${file}.sop.json`, import.meta.url));
  const document = valid(parseScenarioText(readFileSync(path, "utf8")));
  for (const [place, figure] of Object.entries(figures)) put(document, place, figure);
  return valid(checkScenario(document), document);
}

const told = new Map<string, LedgerDocument>();

/** One future of the contract as a ledger, as `--trial 0` gives it. The contracts leave nothing to chance. */
export function replayed(file: string, figures: Figures = {}): LedgerDocument {
  const key = JSON.stringify([file, figures]);
  const ledger = told.get(key) ?? trialLedger(contract(file, figures), 1, 0, PROGRAM);
  told.set(key, ledger);
  return ledger;
}
