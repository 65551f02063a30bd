import { commands, type MenuCommand } from "#shared/desktop/commands.ts";

/** What of a key press says which key it is. */
export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "code">;

/** The key of a press by its place where Alt makes another sign of it, else by its sign. */
const keyOf = ({ key, code, altKey }: KeyPress): string =>
  altKey && code.startsWith("Digit") ? code.slice("Digit".length) : key.toUpperCase();

/** The command that a key press asks for, where no menu hears it; undefined for any other key. */
export function commandOfKey(press: KeyPress, mac: boolean): MenuCommand | undefined {
  const chord = mac ? press.metaKey : press.ctrlKey;
  const [found] = (Object.keys(commands) as MenuCommand[]).filter((command) => {
    const parts = commands[command].key?.split("+") ?? [];
    return (
      parts.length > 0 &&
      parts.at(-1) === keyOf(press) &&
      parts.includes("CommandOrControl") === chord &&
      parts.includes("Shift") === press.shiftKey &&
      parts.includes("Alt") === press.altKey
    );
  });
  return found;
}
