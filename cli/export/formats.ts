import { csvFormat } from "./csv-format.ts";
import type { ExportFormat } from "./export-format.ts";
import { indigoFormat } from "./indigo-format.ts";
import { jsonFormat } from "./json-format.ts";
import { packFormat } from "./pack-format.ts";
import { parquetFormat } from "./parquet-format.ts";
import { pptxFormat } from "./pptx-format.ts";
import { rateCardFormat } from "./rate-card-format.ts";
import { sipmathFormat } from "./sipmath-format.ts";
import { xlsxFormat } from "./xlsx-format.ts";

/** Every format that `export` writes, in the order in which help lists them. */
export const exportFormats: readonly ExportFormat[] = [
  csvFormat,
  jsonFormat,
  xlsxFormat,
  pptxFormat,
  packFormat,
  parquetFormat,
  sipmathFormat,
  indigoFormat,
  rateCardFormat,
];
