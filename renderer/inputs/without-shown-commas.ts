/**
 * The text of a field after a key, without the commas that the field itself had put there to group thousands: a digit
 * added to "4,500" gives "45000" and not "4,5000". What was pasted, or typed with a comma, stays as it is, to be read
 * with care.
 * @param key what the browser says of the change
 */
export function withoutShownCommas(text: string, key: Partial<Pick<InputEvent, "inputType" | "data">>): string {
  // What fills in fields for a person (voice control, a password manager) says nothing of how.
  const { inputType = "" } = key;
  const typed = inputType === "insertText" && !(key.data ?? ",").includes(",");
  const deleted = inputType.startsWith("delete");
  return typed || deleted ? text.replaceAll(",", "") : text;
}
