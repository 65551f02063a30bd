import { basename, dirname, resolve } from "node:path";
import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import { fileInWords } from "#cli/file-in-words.ts";
import { note } from "#cli/quiet.ts";
import { readDocument } from "#cli/read-document.ts";
import { scenarioFiles } from "#cli/read-files.ts";
import { rewriteFile } from "#cli/rewrite-file.ts";
import { counted, problemLine, refuse } from "#cli/tell.ts";
import { makeVerb } from "#cli/verb.ts";
import { writeAll } from "#cli/write-outputs.ts";
import type { Checked } from "#shared/model/problem.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { SCENARIO_VERSION } from "#shared/schema/scenario-schema.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { migrateOptions, type MigrateOptions, parseMigrateOptions } from "./migrate-options.ts";

/** A file as today's program writes it. */
interface Migrated {
  readonly file: string;
  /** Version of the format that it has. */
  readonly from: number;
  /** Whether a byte of it is otherwise than today's program writes a scenario file. */
  readonly changed: boolean;
  readonly text: string;
}

async function migrated(
  file: string,
  { write, out }: MigrateOptions,
): Promise<Checked<Migrated> & { readonly document: unknown }> {
  const read = await readDocument(file);
  if (read.kind === "invalid") return { ...read, document: undefined };
  const { within, text: before, value: document } = read.value;
  if (within && (write || (out !== undefined && resolve(out) === resolve(file)))) {
    const sentence = `This is a ${within}, and a scenario file would be written over it. Give --out and another name.`;
    return { kind: "invalid", problems: [{ path: [], code: "not-in-place", sentence }], document };
  }
  const checked = checkFile(document);
  if (checked.kind === "invalid") return { ...checked, document };
  const text = serialiseFile(checked.value);
  const { version: from } = checked.value.base;
  return { kind: "valid", value: { file, from, changed: within !== undefined || text !== before, text }, document };
}

/** "deal.sop.json is of version 1, which is today's, and in today's form already." */
function sentenceOf({ file, from, changed }: Migrated, isWritten: boolean): string {
  const version = from === SCENARIO_VERSION ? `version ${from}, which is today's` : `version ${from}`;
  const form = changed ? (isWritten ? "; written in today's form" : "") : ", and in today's form already";
  return `${fileInWords(file)} is of ${version}${form}.`;
}

async function writeOne(each: Migrated, options: MigrateOptions): Promise<string | undefined> {
  const { file, changed, text } = each;
  const { out } = options;
  if (out === undefined && !(options.write && changed)) return undefined;
  const written =
    out === undefined ? await rewriteFile(file, text) : await writeAll(dirname(out), [[basename(out), [text]]]);
  return written.kind === "refused" ? written.sentence : undefined;
}

async function migrateFiles(options: MigrateOptions): Promise<number> {
  const done: Migrated[] = [];
  const lines: string[] = [];
  for (const file of options.files) {
    const read = await migrated(file, options);
    if (read.kind === "valid") done.push(read.value);
    else lines.push(...read.problems.map((problem) => `${fileInWords(file)}: ${problemLine(problem, read.document)}`));
  }
  if (lines.length > 0) return refuse(`Nothing was written: ${counted(lines.length, "problem")}.`, lines);
  for (const each of done) {
    const refusal = await writeOne(each, options);
    if (refusal !== undefined) {
      console.error(refusal);
      return BAD_INPUT;
    }
    if (!options.json) note(sentenceOf(each, options.write || options.out !== undefined));
  }
  if (options.json) {
    const files = done.map(({ file, from, changed }) => ({ file, from, to: SCENARIO_VERSION, changed }));
    const document = { format: "outcomes-partnership-migration", version: 1, program: PROGRAM, files };
    process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  } else if (!options.write && options.out === undefined) process.stdout.write(done[0]!.text);
  return DONE;
}

/** `migrate`: scenario files in the form that today's program writes. */
export const migrate = makeVerb({
  does: "writes scenario files in today's format, and tells which version they are of",
  about: `Reads scenario files of any version of the format up to ${SCENARIO_VERSION}, which is today's, and writes them as today's program does, no field lost: to standard output, to another file or in place. Of a workbook or a pack it writes the scenario file in it. It refuses a file of a newer program, and one with problems.`,
  usage: "FILE… [options]",
  operands: { "FILE…": { says: `${scenarioFiles}; - reads standard input` } },
  options: migrateOptions,
  parse: parseMigrateOptions,
  act: migrateFiles,
});
