import type { Input, Provenance } from "#shared/model/input.ts";

/** The input with another trail; what is undefined is left out, as in a file. */
export function withTrail(input: Input, changed: Partial<Record<keyof Provenance, string | undefined>>): Input {
  const merged = Object.entries({ ...input, ...changed }).filter(([, each]) => each !== undefined);
  return Object.fromEntries(merged) as unknown as Input;
}
