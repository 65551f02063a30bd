import { describe, expect, it } from "vitest";
import { commands } from "#shared/desktop/commands.ts";
import { commandOfKey, type KeyPress } from "#renderer/views/palette/command-of-key.ts";
import { keyWords } from "#renderer/views/palette/key-words.ts";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("a key press without a menu", () => {
  it("asks for the command of its key, on a Mac with Command", () => {
    expect(commandOfKey(press("k", { ctrlKey: true }), false)).toBe("palette");
    expect(commandOfKey(press("k", { metaKey: true }), true)).toBe("palette");
    expect(commandOfKey(press("S", { ctrlKey: true, shiftKey: true }), false)).toBe("save-as");
  });

  it("is told from its neighbours by what is held down with it", () => {
    expect(commandOfKey(press("s", { ctrlKey: true }), false)).toBe("save");
    expect(commandOfKey(press("s"), false)).toBeUndefined();
    expect(commandOfKey(press("k", { ctrlKey: true }), true)).toBeUndefined();
    expect(commandOfKey(press("k", { ctrlKey: true, altKey: true }), false)).toBeUndefined();
  });

  it("is known by its place where Alt makes another sign of it", () => {
    expect(commandOfKey(press("™", { code: "Digit2", metaKey: true, altKey: true }), true)).toBe(
      "perspective-commissioner",
    );
  });

  it("asks for nothing when no command has the key", () => {
    expect(commandOfKey(press("q", { ctrlKey: true }), false)).toBeUndefined();
  });
});

describe("the keys of commands", () => {
  it("are no two the same", () => {
    const keys = Object.values(commands).flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are told as the keyboard has them", () => {
    expect(keyWords("CommandOrControl+Shift+S", false)).toBe("Ctrl+Shift+S");
    expect(keyWords("CommandOrControl+Shift+S", true)).toBe("⇧⌘S");
  });
});
