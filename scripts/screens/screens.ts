import type { Page } from "playwright";
import type { MenuCommand } from "#shared/desktop/commands.ts";
import { choose } from "#scripts/launch/choose.ts";
import type { DrivenApp } from "#scripts/launch/drive-app.ts";
import { analyses, openAnalysis } from "#scripts/launch/analyses.ts";
import { goToPart, partsOfTheDeal } from "#scripts/launch/parts-of-the-deal.ts";

/** A screen or a state of the window that is pictured. */
export interface Screen {
  /** Its file in docs/guide/screens. */
  readonly file: string;
  readonly title: string;
  /** Leads there from anywhere. */
  readonly show: (driven: DrivenApp) => Promise<void>;
}

const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name }).waitFor();

const toTop = ({ page }: DrivenApp): Promise<void> =>
  page.locator("#screen").evaluate((screen) => screen.scrollTo(0, 0));

const command =
  (name: MenuCommand, thing: string | RegExp) =>
  async (driven: DrivenApp): Promise<void> => {
    await choose(driven.app, name);
    await dialog(driven.page, thing);
  };

const part =
  (name: string) =>
  async (driven: DrivenApp): Promise<void> => {
    await choose(driven.app, "show-editor");
    await goToPart(driven.page, name);
    await toTop(driven);
  };

const analysis =
  (name: string) =>
  async (driven: DrivenApp): Promise<void> => {
    const { page } = driven;
    await openAnalysis(driven, name);
    await page
      .getByText(/^[\d,]+ trials of each case, seed/u)
      .first()
      .waitFor({ timeout: 300_000 });
    await page.locator(".analyse__page").evaluate((shown) => shown.scrollTo(0, 0));
  };

const result =
  (name: string) =>
  async (driven: DrivenApp): Promise<void> => {
    await choose(driven.app, "show-results");
    await driven.page.getByRole("navigation", { name: "Parts of the results" }).getByRole("button", { name }).click();
    await driven.page.mouse.move(0, 0);
  };

/** A file's name of a title: `investor-and-cash`. */
const fileOf = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]+/gu, "-");

/** The parts of the results, as their index calls them. */
export const partsOfTheResults = [
  "Verdicts",
  "Payments",
  "Plans",
  "Outcomes",
  "Years",
  "Investor and cash",
  "Chances, and why",
  "Precision",
  "All measures",
];

/** Every screen, from the gallery to the meeting room, in the order of the page of pictures. */
export const screens: readonly Screen[] = [
  {
    file: "gallery",
    title: "The gallery of real deals",
    show: async (driven) => {
      await choose(driven.app, "gallery");
      await toTop(driven);
    },
  },
  {
    file: "start",
    title: "A new deal in five questions",
    show: async (driven) => {
      await choose(driven.app, "new-deal");
      await driven.page.getByRole("heading", { level: 1 }).waitFor();
    },
  },
  ...partsOfTheDeal.map((name) => ({ file: `deal-${fileOf(name)}`, title: `The deal: ${name}`, show: part(name) })),
  ...partsOfTheResults.map((name) => ({
    file: `results-${fileOf(name)}`,
    title: `Results: ${name}`,
    show: result(name),
  })),
  {
    file: "export",
    title: "What can be taken home",
    show: async (driven) => {
      await result("Verdicts")(driven);
      await driven.page.getByRole("button", { name: /^Export/u }).click();
      await driven.page.getByRole("menu").waitFor();
    },
  },
  {
    file: "compare",
    title: "Variants side by side",
    show: async (driven) => {
      await choose(driven.app, "show-compare");
      await driven.page.getByRole("region", { name: "Figures side by side" }).first().waitFor({ timeout: 120_000 });
      await driven.page.getByText(/^[\d,]+ trials of each, /u).waitFor({ timeout: 120_000 });
      await toTop(driven);
    },
  },
  ...analyses.map((name) => ({ file: `analyse-${fileOf(name)}`, title: `Analyse: ${name}`, show: analysis(name) })),
  {
    file: "palette",
    title: "Find or do anything",
    show: async (driven) => {
      await choose(driven.app, "show-editor");
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
      await choose(driven.app, "present");
      await driven.page.locator(".present__foot").waitFor();
    },
  },
];
