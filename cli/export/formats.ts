import { csvFormat } from "./csv-format.ts";
import type { ExportFormat } from "./export-format.ts";
import { jsonFormat } from "./json-format.ts";

/** Every format that `export` writes, in the order in which help lists them. */
export const exportFormats: readonly ExportFormat[] = [csvFormat, jsonFormat];
