import { shownStyle } from "#shared/format/shown-style.ts";

/**
 * The text of a field after a key, without the marks that the field itself had put there to group thousands: a digit
 * added to "4,500" gives "45000" and not "4,5000". What was pasted, or typed with such a mark, stays as it is, to be read
 * with care.
 * @param key what the browser says of the change
 */
export function withoutShownGroups(text: string, key: Partial<Pick<InputEvent, "inputType" | "data">>): string {
  const { group } = shownStyle();
  // What fills in fields for a person (voice control, a password manager) says nothing of how.
  const { inputType = "" } = key;
  const data = key.data ?? group;
  const typed = inputType === "insertText" && !data.includes(group) && !/['’\s]/u.test(data);
  const deleted = inputType.startsWith("delete");
  return typed || deleted ? text.replaceAll(group, "") : text;
}
