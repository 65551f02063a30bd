/** A key as people read it: `CommandOrControl+Shift+S` is Ctrl+Shift+S, on a Mac ⇧⌘S. */
export function keyWords(key: string, mac: boolean): string {
  if (!mac) return key.replace("CommandOrControl", "Ctrl").replace("Control", "Ctrl");
  const signs: Readonly<Record<string, string>> = { CommandOrControl: "⌘", Control: "⌃", Alt: "⌥", Shift: "⇧" };
  const parts = key.split("+");
  const last = parts.pop() ?? "";
  return ["Control", "Alt", "Shift", "CommandOrControl"]
    .filter((part) => parts.includes(part))
    .map((part) => signs[part])
    .concat(last)
    .join("");
}

/** Whether this is a Mac, whose keys have other names. */
export const isMac = (): boolean => globalThis.navigator?.platform?.startsWith("Mac") ?? false;
