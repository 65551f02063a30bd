import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator } from "playwright";
import { choose } from "#scripts/launch/choose.ts";
import { goToPart } from "#scripts/launch/parts-of-the-deal.ts";
import { resize } from "#scripts/launch/resize.ts";
import type { MenuCommand } from "#shared/desktop/commands.ts";
import { Barriers } from "../support/barriers.ts";
import { folderWithUnsavedWork } from "../support/deal-to-walk.ts";
import { launchApp, type LaunchedApp } from "../support/launch-app.ts";
import { answerOpenDialog } from "../support/stand-in-dialogs.ts";

export const DIALOG = "[role=dialog]";

/** A walk through states of the window, each looked at for barriers; it begins where unsaved work was left. */
export class StateWalk {
  readonly #barriers: Barriers;

  private constructor(
    readonly launched: LaunchedApp,
    /** For its files. */
    readonly folder: string,
  ) {
    this.#barriers = new Barriers(launched.page);
  }

  static async begin(): Promise<StateWalk> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), "outcomes-states-")));
    const launched = await launchApp({ userData: await folderWithUnsavedWork(folder) });
    await launched.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await resize(launched, 1024, 700);
    return new StateWalk(launched, folder);
  }

  async end(): Promise<void> {
    await this.launched.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What was found in all states so far, one line each. */
  get found(): readonly string[] {
    return this.#barriers.found;
  }

  /** Names of the states that were looked at. */
  get states(): readonly string[] {
    return this.#barriers.states;
  }

  look(state: string, within?: string, on?: "window" | "paper"): Promise<void> {
    return this.#barriers.look(state, within, on);
  }

  /** What a press opens over the page, looked at and left. */
  async lookAt(state: string, open: () => Promise<void>, place: string): Promise<void> {
    await open();
    await this.launched.page.locator(place).first().waitFor();
    await this.look(state, place);
    await this.leave();
  }

  /** The dialog of a command, looked at and left. */
  over(command: MenuCommand): Promise<void> {
    return this.lookAt(command, () => choose(this.launched.app, command), ".dialog");
  }

  /** Leaves what lies over the page. */
  async leave(): Promise<void> {
    await this.launched.page.keyboard.press("Escape");
    await this.launched.page.locator(".dialog, .popover").first().waitFor({ state: "detached" });
  }

  button(name: string | RegExp): Locator {
    return this.launched.page.getByRole("button", { name }).first();
  }

  part(name: string): Promise<void> {
    return goToPart(this.launched.page, name);
  }

  async openFile(name: string, text: string): Promise<void> {
    await writeFile(join(this.folder, name), text);
    await answerOpenDialog(this.launched.app, join(this.folder, name));
    await choose(this.launched.app, "open");
  }
}
