import { asInFiles } from "#shared/format/shown-style.ts";
import type { Input } from "#shared/model/input.ts";

// As few characters as there may be, so that a note of one's own behind it stays a note.
const NOTE = /^Was published as (.*?)\.(?: |$)/u;

/**
 * An input with another value. A published figure that is changed is no longer the published one: it becomes
 * illustrative, with a note of what it was. Put back, it is published again.
 * @param tell a value in words, different for different values and without a full stop before a space
 */
export function withValue<T extends Input>(input: T, value: T["value"], tell: (value: T["value"]) => string): T {
  if (value === input.value) return input;
  // The note is the deal's: the same whoever made it, and found again by whoever puts the figure back.
  const told = (each: T["value"]): string => asInFiles(() => tell(each));
  if (input.status === "published") {
    const note = `Was published as ${told(input.value)}.${input.note ? ` ${input.note}` : ""}`;
    return { ...input, value, status: "illustrative", note };
  }
  const was = NOTE.exec(input.note ?? "");
  if (was && was[1] === told(value)) {
    const rest = input.note!.slice(was[0].length);
    const { note: _, ...others } = input;
    return { ...others, value, status: "published", ...(rest === "" ? {} : { note: rest }) } as unknown as T;
  }
  return { ...input, value };
}
