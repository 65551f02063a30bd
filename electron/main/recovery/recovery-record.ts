import { isAbsolute } from "node:path";
import * as z from "zod";

/** Above the 10 MB of a scenario as JSON within JSON, where each quotation mark takes two characters. */
export const largestRecordInBytes = 40_000_000;

/** One recovery copy as it lies on disk: the text of the file that saving would have written, and what it was of. */
export const recoveryRecordSchema = z.strictObject({
  version: z.literal(1),
  dealName: z.string().max(500),
  /** What the window called it: its file's name, or the title of the example it came from. */
  name: z.string().max(500),
  /** Where saving would have written, with the content last seen there; `null` for a deal that was never saved. */
  file: z
    .strictObject({
      path: z.string().min(1).max(4096).refine(isAbsolute),
      fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
    })
    .nullable(),
  /** Milliseconds since 1970. */
  keptAt: z.number().int().min(0).max(8.64e15),
  edits: z.number().int().min(0).max(1_000_000),
  text: z.string().max(largestRecordInBytes),
});

export type RecoveryRecord = z.infer<typeof recoveryRecordSchema>;
