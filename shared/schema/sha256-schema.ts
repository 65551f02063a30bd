import { z } from "./zod.ts";

/** A checksum, in hex. */
export const sha256Schema = z
  .string()
  .regex(/^[0-9a-f]{64}$/u, "A SHA-256 is written as 64 digits of 0 to 9 and a to f.");
