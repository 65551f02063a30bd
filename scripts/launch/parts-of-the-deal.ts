import type { Locator, Page } from "playwright";

/** The pages of the editor, as the outline calls them. */
export const partsOfTheDeal = [
  "Deal",
  "People",
  "Outcomes",
  "Rate card",
  "Savings",
  "Costs",
  "Investment",
  "Uncertainty",
  "Appraisal and run",
  "Plans",
  "Assumptions",
  "Checks",
  "Versions",
];

const outline = (page: Page): Locator => page.getByRole("navigation", { name: "Parts of the deal" });

/** Goes to a page of the editor, whatever the outline says of it behind its name. */
export const goToPart = (page: Page, name: string): Promise<void> =>
  outline(page)
    .getByRole("button", { name: new RegExp(`^${name}(?: ?\\d+ to (?:look at|mend))?$`, "u") })
    .click();
