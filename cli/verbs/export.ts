import { BAD_INPUT, DONE } from "#cli/exit-codes.ts";
import type { ExportFormat } from "#cli/export/export-format.ts";
import { openSource } from "#cli/export/open-source.ts";
import { exportFormats } from "#cli/export/formats.ts";
import { canWrite, writeExport } from "#cli/export/write-export.ts";
import { fileInWords } from "#cli/file-in-words.ts";
import { helpEntry } from "#cli/help-entry.ts";
import { note } from "#cli/quiet.ts";
import { scenarioFile } from "#cli/read-files.ts";
import { refuse, tellWritten } from "#cli/tell.ts";
import { makeVerb } from "#cli/verb.ts";
import { PROGRAM } from "#shared/run/program.ts";
import { type ExportOptions, exportOptions, parseExportOptions } from "./export-options.ts";

/** A format and its files, a line each. */
const formatLines = ({ name, files }: ExportFormat): string =>
  [`    ${name}`, ...files.map((file) => helpEntry(`      ${file.name}`, file.holds, 28))].join("\n");

async function exportFile(options: ExportOptions): Promise<number> {
  const { chosen, target } = options;
  const source = await openSource(options);
  if (!source) return BAD_INPUT;
  const without = chosen.filter(({ file }) => !canWrite(file, source));
  const names = without.map(({ file }) => file.name).join(", ");
  if (without.length === chosen.length || without.some(({ isNamed }) => isNamed))
    return refuse(`${fileInWords(options.file)} holds results alone.`, [
      `${names}: made from a run. Give the scenario file instead.`,
    ]);
  if (without.length > 0) note(`Not written, since it takes a run and not its results alone: ${names}.`);
  const files = chosen.map(({ file }) => file).filter((file) => canWrite(file, source));
  const written = await writeExport(files, source, target);
  if (target.kind === "stdout") return DONE;
  if (options.json && written.kind === "written") {
    const document = { format: "outcomes-partnership-export", version: 1, program: PROGRAM, files: written.files };
    process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return DONE;
  }
  return tellWritten(written);
}

/** `export`: a run, or a finished result, in the formats of other programs. */
export const exportVerb = makeVerb({
  does: `writes a run, or finished results, in formats of other programs: ${exportFormats.map(({ name }) => name).join(", ")}`,
  about: "Simulates a deal, or takes results that are there, and writes them in the formats of other programs.",
  usage: "[FILE] --to FORMAT[,FORMAT…] [--out FOLDER|FILE|-] [options]",
  operands: {
    FILE: {
      says: `${scenarioFile}, or a result document (results.json), which is not run again; - reads standard input; without it, the Aspire example`,
    },
  },
  options: exportOptions,
  more: `  Formats, and the files of each:
${exportFormats.map(formatLines).join("\n")}

  Examples
    export deal.sop.json --to csv,json --out results
    export deal.sop.json --to trials.csv --out - | head -3
    export results.json --to summary.csv --out summary.csv
`,
  parse: parseExportOptions,
  act: exportFile,
});
