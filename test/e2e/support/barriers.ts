import type { Page } from "playwright";
import { axeFaults } from "./axe.ts";
import { contrastFaults } from "./text-contrast.ts";

/** What a program finds that would bar somebody, state by state, told all at once at the end. */
export class Barriers {
  readonly found: string[] = [];
  /** Names of the states that were looked at. */
  readonly states: string[] = [];
  readonly #page: Page;
  readonly #seen = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Looks at a state as it stands: WCAG 2.2 AA as it is, and contrast of text in every look of the window. Paper has one. */
  async look(state: string, within = "main", on: "window" | "paper" = "window"): Promise<void> {
    // Axe looks at what is on the screen: what is drawn in pieces, or moves in, is there first.
    await this.#page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame++) await new Promise((done) => requestAnimationFrame(done));
    });
    this.states.push(state);

    const isWindow = on === "window";
    const pale = isWindow ? await contrastFaults(this.#page, within) : [];
    for (const fault of [...(await axeFaults(this.#page, within, { contrast: !isWindow })), ...pale]) {
      if (this.#seen.has(fault)) continue;
      this.#seen.add(fault);
      this.found.push(`${state}: ${fault}`);
    }
  }
}
