import type { Page } from "playwright";
import type { MenuCommand } from "#shared/desktop/commands.ts";
import type { DrivenApp } from "#scripts/launch/drive-app.ts";

/** A screen or a state of the window that is pictured. */
export interface Screen {
  /** Its file in docs/guide/screens. */
  readonly file: string;
  readonly title: string;
  /** Leads there from anywhere. */
  readonly show: (driven: DrivenApp) => Promise<void>;
}

/** Chooses a menu item: what its key would do. */
export async function choose({ app }: DrivenApp, command: MenuCommand): Promise<void> {
  await app.evaluate(({ BrowserWindow }, chosen) => {
    BrowserWindow.getAllWindows()[0]!.webContents.send("menu:command", chosen);
  }, command);
}

const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name }).waitFor();

const command =
  (name: MenuCommand, thing: string | RegExp) =>
  async (driven: DrivenApp): Promise<void> => {
    await choose(driven, name);
    await dialog(driven.page, thing);
  };

const part =
  (name: string) =>
  async (driven: DrivenApp): Promise<void> => {
    await choose(driven, "show-editor");
    const { page } = driven;
    const outline = page.getByRole("navigation", { name: "Parts of the deal" });
    await outline.getByRole("button", { name: new RegExp(`^${name}`, "u") }).click();
    await page.locator("#screen").evaluate((screen) => screen.scrollTo(0, 0));
  };

const result =
  (name: string) =>
  async (driven: DrivenApp): Promise<void> => {
    await choose(driven, "show-results");
    await driven.page.getByRole("navigation", { name: "Parts of the results" }).getByRole("button", { name }).click();
    await driven.page.mouse.move(0, 0);
  };

const editorParts: readonly (readonly [file: string, name: string])[] = [
  ["deal", "Deal"],
  ["people", "People"],
  ["outcomes", "Outcomes"],
  ["rate-card", "Rate card"],
  ["savings", "Savings"],
  ["costs", "Costs"],
  ["investment", "Investment"],
  ["uncertainty", "Uncertainty"],
  ["appraisal", "Appraisal and run"],
  ["plans", "Plans"],
  ["assumptions", "Assumptions"],
  ["checks", "Checks"],
  ["versions", "Versions"],
];

const resultParts: readonly (readonly [file: string, name: string])[] = [
  ["payments", "Payments"],
  ["years", "Years"],
  ["outcome-results", "Outcomes"],
  ["cash", "Investor and cash"],
  ["chances", "Chances, and why"],
  ["precision", "Precision"],
  ["measures", "All measures"],
];

/** Every screen, from the gallery to the meeting room, in the order of the page of pictures. */
export const screens: readonly Screen[] = [
  {
    file: "gallery",
    title: "The gallery of real deals",
    show: async (driven) => {
      await choose(driven, "gallery");
      // Where the file lies is nobody's business, and another place every time.
      const remove = driven.page.getByRole("button", { name: /^Remove/u });
      await remove
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => undefined);
      while ((await remove.count()) > 0) {
        await remove.first().click();
        await driven.page.waitForTimeout(200);
      }
      await driven.page.locator("#screen").evaluate((screen) => screen.scrollTo(0, 0));
    },
  },
  {
    file: "start",
    title: "A new deal in five questions",
    show: async (driven) => {
      await choose(driven, "new-deal");
      await driven.page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  ...editorParts.map(([file, name]) => ({ file, title: `The deal: ${name}`, show: part(name) })),
  {
    file: "results",
    title: "Results: what it means for each party",
    show: async (driven) => {
      await choose(driven, "show-results");
      await driven.page.locator("#screen").evaluate((screen) => screen.scrollTo(0, 0));
    },
  },
  ...resultParts.map(([file, name]) => ({ file, title: `Results: ${name}`, show: result(name) })),
  {
    file: "compare",
    title: "Variants side by side",
    show: async (driven) => {
      await choose(driven, "show-compare");
      await driven.page.getByRole("region", { name: "Figures side by side" }).first().waitFor({ timeout: 120_000 });
      await driven.page.getByText(/^[\d,]+ trials of each/u).waitFor({ timeout: 120_000 });
      await driven.page.locator("#screen").evaluate((screen) => screen.scrollTo(0, 0));
    },
  },
  {
    file: "palette",
    title: "Find or do anything",
    show: async (driven) => {
      await choose(driven, "show-editor");
      await command("palette", "Find or do anything")(driven);
      await driven.page.keyboard.type("13 weeks");
    },
  },
  { file: "new-variant", title: "A variant of the deal", show: command("new-variant", "New variant") },
  { file: "shortcuts", title: "Every key", show: command("shortcuts", /shortcuts/iu) },
  { file: "preferences", title: "Preferences", show: command("preferences", "Preferences") },
  { file: "guide", title: "The guide, within the program", show: command("guide", /guide/iu) },
  { file: "about", title: "About, with licences", show: command("about", /about|Outcomes/iu) },
  {
    file: "present",
    title: "Presenting",
    show: async (driven) => {
      await choose(driven, "present");
      await driven.page.locator(".present-foot, [class*=present]").first().waitFor();
      await driven.page.waitForTimeout(500);
    },
  },
];
