import type { FileHandle } from "node:fs/promises";
import { LARGEST_HEADER, SHARD_FORMAT, SHARD_VERSION, shardHeaderSchema } from "./shard-header.ts";

/** The header as it stands in the file, its scenario not yet checked; or why there is none. */
export type ReadHeader =
  | {
      readonly kind: "read";
      readonly header: ReturnType<typeof shardHeaderSchema.parse>;
      /** Where the numbers begin, in bytes. */
      readonly start: number;
    }
  | { readonly kind: "refused"; readonly sentence: string };

const PIECE = 65_536;
const LINE_FEED = 0x0a;
const refused = (sentence: string): ReadHeader => ({ kind: "refused", sentence });

/** The bytes of the first line, or a sentence. Reads no further than it, and not far into what is no shard. */
async function firstLine(file: FileHandle): Promise<Buffer | string> {
  const pieces: Buffer[] = [];
  for (let length = 0; length <= LARGEST_HEADER;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(PIECE), 0, PIECE, length);
    const piece = buffer.subarray(0, bytesRead);
    if (length === 0 && bytesRead === 0) return "This file is empty.";
    if (length === 0 && !piece.subarray(0, 100).toString().includes(`"${SHARD_FORMAT}"`))
      return "This is not a shard: simulate --shard writes them.";
    const end = piece.indexOf(LINE_FEED);
    if (end >= 0) return Buffer.concat([...pieces, piece.subarray(0, end)]);
    if (bytesRead === 0) return "This file breaks off within its first line.";
    pieces.push(piece);
    length += bytesRead;
  }
  return "Its first line is longer than any shard's.";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the first line of what may be any file. */
export async function readHeader(file: FileHandle): Promise<ReadHeader> {
  const line = await firstLine(file);
  if (typeof line === "string") return refused(line);
  const document = parse(line.toString("utf8"));
  if (typeof document !== "object" || document === null) return refused("Its first line is damaged: it is not JSON.");
  if ("version" in document && typeof document.version === "number" && document.version > SHARD_VERSION)
    return refused(
      `It is of version ${document.version}, made by a newer program; this one reads version ${SHARD_VERSION}. Update the program.`,
    );
  const parsed = shardHeaderSchema.safeParse(document);
  if (parsed.success) return { kind: "read", header: parsed.data, start: line.length + 1 };
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [String(issue.path[0] ?? "all")],
  );
  const named = [...new Set(fields)].slice(0, 20).map((field) => field.slice(0, 60));
  return refused(`Its first line is damaged: it does not say rightly ${named.join(", ")}.`);
}
