import { describe, expect, it } from "vitest";
import { launchApp } from "./support/launch-app.ts";
import { choose } from "#scripts/launch/choose.ts";

describe("a run", () => {
  it("can be cancelled while the window goes on answering", async () => {
    const { app, page, close } = await launchApp();
    try {
      await page.getByRole("button", { name: "Open DWP Innovation Fund – Energise" }).click();
      await page
        .getByRole("navigation", { name: "Parts of the deal" })
        .getByRole("button", { name: "Appraisal" })
        .click();
      await page.getByRole("textbox", { name: "Trials" }).fill("1000000");
      await page.getByRole("textbox", { name: "Trials" }).press("Enter");
      await choose(app, "run");
      await page
        .getByText(/first .* trials/i)
        .first()
        .waitFor({ timeout: 20_000 });
      const answered = await page.evaluate(async () => {
        const started = performance.now();
        for (let frame = 0; frame < 20; frame++) await new Promise((done) => requestAnimationFrame(done));
        return (performance.now() - started) / 20;
      });
      expect(answered).toBeLessThan(100);
      await page.getByRole("banner").getByRole("button", { name: "Cancel" }).click();
      await page
        .getByText(/cancelled/i)
        .first()
        .waitFor();
      expect(await page.getByRole("button", { name: "Run", exact: true }).isEnabled()).toBe(true);
    } finally {
      await close();
    }
  });
});
