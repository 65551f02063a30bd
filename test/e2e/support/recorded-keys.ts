import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright";
import type { LaunchedApp } from "./launch-app.ts";

/** Electron's names of keys that people and Chromium call otherwise. */
const electronNames: Readonly<Record<string, string>> = {
  Enter: "Return",
  "↑": "Up",
  "↓": "Down",
  "←": "Left",
  "→": "Right",
};

/** Keys that put a sign into a field or press a button: the page hears it as well as the key. */
const signs: Readonly<Record<string, string>> = { Enter: "\r", Space: " " };

/**
 * A person with a keyboard and nothing else. Keys go in where the operating system's do, so that the window's menu hears its
 * own; each is written down under the step it belongs to.
 */
export class RecordedKeys {
  private readonly steps: { readonly aim: string; readonly keys: string[] }[] = [];

  constructor(private launched: LaunchedApp) {}

  /** Goes on in another window of the app, after it was killed and started again. */
  inApp(launched: LaunchedApp): void {
    this.launched = launched;
  }

  /** Begins a step: what the keys that follow are for. */
  aim(aim: string): void {
    this.steps.push({ aim, keys: [] });
  }

  /** Presses a key, with those that are held down before it: `Ctrl+Shift+↓`. */
  async press(chord: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) {
      this.write(`\`${chord}\``);
      await this.send(chord);
    }
  }

  /** Types a text, as few keys as it has signs. */
  async type(text: string): Promise<void> {
    this.write(`type \`${text}\``);
    await this.launched.app.evaluate(({ BrowserWindow }, typed) => {
      const contents = BrowserWindow.getAllWindows()[0]!.webContents;
      for (const sign of typed) {
        contents.sendInputEvent({ type: "keyDown", keyCode: sign });
        contents.sendInputEvent({ type: "char", keyCode: sign });
        contents.sendInputEvent({ type: "keyUp", keyCode: sign });
      }
    }, text);
  }

  /** Looks for something in the palette and goes to, or does, the first that is found. */
  async find(words: string): Promise<void> {
    await this.press("Ctrl+K");
    const palette = this.launched.page.getByRole("dialog", { name: "Find or do anything" });
    await palette.waitFor();
    await this.type(words);
    // What is found first is marked once the list has followed what was typed.
    await palette.locator("[role=menuitem][data-focused]").waitFor();
    await this.press("Enter");
    await palette.waitFor({ state: "hidden" });
    // The focus goes there once the page is drawn; nobody types within two frames.
    await this.launched.page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    });
  }

  /** Goes on with Tab until something has the focus. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    for (let press = 0; press < 40; press++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press("Tab");
      // A key is heard by the page some time after it was sent.
      await this.launched.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
    }
    throw new Error("Forty times Tab did not lead there.");
  }

  private write(key: string): void {
    this.steps.at(-1)!.keys.push(key);
  }

  private async send(chord: string): Promise<void> {
    const parts = chord.split("+");
    const key = parts.pop()!;
    const held = parts.map((part) => (part === "Ctrl" ? "control" : (part.toLowerCase() as "shift" | "alt")));
    await this.launched.app.evaluate(
      ({ BrowserWindow }, { keyCode, modifiers, sign }) => {
        const contents = BrowserWindow.getAllWindows()[0]!.webContents;
        contents.sendInputEvent({ type: "keyDown", keyCode, modifiers });
        if (sign !== undefined) contents.sendInputEvent({ type: "char", keyCode: sign, modifiers });
        contents.sendInputEvent({ type: "keyUp", keyCode, modifiers });
      },
      {
        keyCode: electronNames[key] ?? key,
        modifiers: held,
        sign: held.some((part) => part !== "shift") ? undefined : signs[key],
      },
    );
  }

  /** The steps as a numbered list: what each is for, and its keys. */
  recorded(): string {
    return this.steps.map(({ aim, keys }, index) => `${index + 1}. ${aim}: ${counted(keys)}.`).join("\n");
  }

  /**
   * The steps as docs/guide/by-keyboard.md has them under a heading, for people to follow. With `RECORD_STEPS=1` in the
   * environment those that were recorded are written there first.
   */
  async guided(heading: string): Promise<string> {
    const file = join(import.meta.dirname, "../../../docs/guide/by-keyboard.md");
    const page = await readFile(file, "utf8");
    const head = `## ${heading}\n`;
    const start = page.indexOf(head);
    if (start < 0) throw new Error(`docs/guide/by-keyboard.md has no heading “${heading}”.`);
    const next = page.indexOf("\n## ", start);
    const section = page.slice(start + head.length, next < 0 ? undefined : next);
    const first = section.search(/^1\. /mu);
    if (process.env["RECORD_STEPS"] !== "1") return first < 0 ? "" : section.slice(first).trimEnd();
    const told = (first < 0 ? section : section.slice(0, first)).trim();
    const rest = next < 0 ? "" : page.slice(next);
    await writeFile(file, `${page.slice(0, start)}${head}\n${told}\n\n${this.recorded()}\n${rest}`);
    return this.recorded();
  }
}

/** "`Ctrl+K`, `↓` 3 times" */
function counted(keys: readonly string[]): string {
  const runs: { readonly key: string; times: number }[] = [];
  for (const key of keys) {
    if (runs.at(-1)?.key === key) runs.at(-1)!.times++;
    else runs.push({ key, times: 1 });
  }
  return runs.map(({ key, times }) => (times === 1 ? key : `${key} ${times} times`)).join(", ");
}
