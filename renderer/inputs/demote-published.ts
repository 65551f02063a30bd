import type { Distribution } from "#shared/model/distribution.ts";
import type { Input } from "#shared/model/input.ts";

const NOTE = /^Was published as (.*)\.( |$)/u;

/**
 * An input with another value. A published figure that is changed is no longer the published one: it becomes
 * illustrative, with a note of what it was. Put back, it is published again.
 * @param told the old value in words
 */
export function withValue<T extends Input>(input: T, value: number | Distribution, told: string, newTold: string): T {
  const was = NOTE.exec(input.note ?? "");
  if (input.status === "published") {
    const note = `Was published as ${told}.${input.note ? ` ${input.note}` : ""}`;
    return { ...input, value, status: "illustrative", note };
  }
  if (was && was[1] === newTold) {
    const rest = input.note!.slice(was[0].length);
    const { note: _, ...others } = input;
    return { ...others, value, status: "published", ...(rest === "" ? {} : { note: rest }) } as unknown as T;
  }
  return { ...input, value };
}
