/**
 * The text of a field after a key, without the commas that the field itself had put there to group thousands: a digit
 * added to "4,500" gives "45000" and not "4,5000". What was pasted, or typed with a comma, stays as it is, to be read
 * with care.
 * @param key what the browser says of the change
 */
export function withoutShownCommas(text: string, key: Pick<InputEvent, "inputType" | "data">): string {
  const typed = key.inputType === "insertText" && !(key.data ?? ",").includes(",");
  const deleted = key.inputType.startsWith("delete");
  return typed || deleted ? text.replaceAll(",", "") : text;
}
