import * as z from "zod";
import type { DesktopRequests, ExportKind } from "#shared/desktop/contract.ts";
import { papers } from "#shared/report/paper.ts";
import { LARGEST_PIECE_IN_BYTES } from "#shared/desktop/largest-piece.ts";
import { preferencesShape } from "../preferences/preferences-file.ts";
import { isPng } from "../files/is-png.ts";

/** Far above a scenario's 10 MB, which is refused with a sentence: this is the fence against a page gone wrong. */
const longestScenario = 50_000_000;

/** A chart at three times its size is well under 1 MB; a picture of nonsense is not written. */
const longestPicture = 40_000_000;

/** A table of a few hundred rows, with much room. */
const longestTable = 5_000_000;

/** Written as a record, so that the compiler asks for a kind that is new in the contract. */
const exportKinds = Object.keys({
  "workbook-xlsx": true,
  "report-pdf": true,
  "scenario-pack": true,
  "report-html": true,
  "report-docx": true,
  "slides-pptx": true,
  "results-json": true,
  "summary-csv": true,
  "trials-csv": true,
  "trials-parquet": true,
  "data-dictionary-csv": true,
  "sipmath-json": true,
  "indigo-json": true,
  "indigo-csv": true,
  "rate-card-csv": true,
  "assumptions-csv": true,
  "certificate-json": true,
  "analysis-json": true,
  "analysis-csv": true,
  "picture-png": true,
  "picture-svg": true,
} satisfies Readonly<Record<ExportKind, true>>) as ExportKind[];

/** Pictures are drawings: a report of a large deal is some hundred kilobytes. */
const longestReport = 20_000_000;

const nothing = z.tuple([]);
const handle = z.string().regex(/^[0-9a-f]{32}$/u);
const recoveryId = z.string().regex(/^[0-9a-f]{32}$/u);
const name = z.string().max(500);
const pngBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= longestPicture && isPng(bytes), "is no PNG picture");
const pieceOfExport = z.instanceof(Uint8Array).refine(({ length }) => length <= LARGEST_PIECE_IN_BYTES, "is too large");
const scenarioText = z.string().max(longestScenario);

/** What each request may bring: parsed again in main, whatever the types in the window promised. */
export const requestSchemas: { readonly [C in keyof DesktopRequests]: z.ZodType<Parameters<DesktopRequests[C]>> } = {
  "file:open": nothing,
  "file:open-recent": z.tuple([handle]),
  "file:open-last": nothing,
  "file:recent": nothing,
  "file:forget-recent": z.tuple([handle]),
  "file:save": z.tuple([z.strictObject({ handle, text: scenarioText })]),
  "file:save-as": z.tuple([z.strictObject({ suggestedName: name, text: scenarioText })]),
  "file:close": nothing,
  "certificate:open": nothing,
  "export:begin": z.tuple([z.strictObject({ kind: z.enum(exportKinds), suggestedName: name })]),
  "export:write": z.tuple([z.strictObject({ handle, bytes: pieceOfExport })]),
  "export:finish": z.tuple([handle]),
  "export:abandon": z.tuple([handle]),
  "clipboard:write": z.tuple([
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("text"), text: z.string().max(longestTable) }),
      z.strictObject({ kind: z.literal("picture"), bytes: pngBytes }),
    ]),
  ]),
  "recovery:keep": z.tuple([
    z.strictObject({
      handle: handle.optional(),
      name,
      dealName: name,
      edits: z.number().int().min(0).max(1_000_000),
      text: scenarioText,
    }),
  ]) as z.ZodType<Parameters<DesktopRequests["recovery:keep"]>>,
  "recovery:drop": nothing,
  "recovery:list": nothing,
  "recovery:read": z.tuple([recoveryId]),
  "recovery:adopt": z.tuple([recoveryId]),
  "recovery:discard": z.tuple([recoveryId]),
  "recovery:set-aside": z.tuple([recoveryId]),
  "preferences:read": nothing,
  "preferences:write": z.tuple([preferencesShape]),
  "report:pdf": z.tuple([z.strictObject({ html: z.string().max(longestReport), paper: z.enum(papers), foot: name })]),
  "window:print": z.tuple([z.strictObject({ foot: name })]),
  "window:save-pdf": z.tuple([z.strictObject({ suggestedName: name, foot: name })]),
  "window:document": z.tuple([z.strictObject({ name, edited: z.boolean() })]),
  "window:ask-unsaved": z.tuple([name]),
  "window:full-screen": z.tuple([z.boolean()]),
  "window:close": nothing,
  "app:about": nothing,
  "app:show-chromium-licences": nothing,
  "app:system-locale": nothing,
};

/** What the preload says when a file is dropped on the page: its full path. */
export const droppedFileSchema = z.tuple([z.string().min(1).max(4096)]);
