import type { Page } from "playwright";

/**
 * Waits until the run of the deal that was opened has ended. Pictures of a run that goes on may be of all its trials, and what
 * can be done with a finished run cannot be done yet.
 * @param trials as they are told: `10,000`
 */
export const runIsDone = (page: Page, trials: string): Promise<void> =>
  page
    .getByRole("region", { name: "Live results" })
    .getByText(new RegExp(`^${trials} trials$`, "u"))
    .waitFor({ timeout: 100_000 });
