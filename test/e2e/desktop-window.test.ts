import { describe, expect, it } from "vitest";
import { askDesktop, hearNotice, heardNotices } from "./support/ask-desktop.ts";
import { launchesWithFolder } from "./support/launches-with-folder.ts";
import { answerQuestions, questionsAsked } from "./support/stand-in-dialogs.ts";

const { launch } = launchesWithFolder();

describe("the window", () => {
  it("shows the deal in its title, marked when edited", async () => {
    const { app, page } = await launch();
    const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
    expect(await title()).toBe("Outcomes Partnership Simulator");
    await askDesktop(page, "window:document", { name: "a.sop.json", edited: true });
    expect(await title()).toBe("• a.sop.json — Outcomes Partnership Simulator");
  });

  it("asks before an edited deal is closed: Cancel keeps it, Save tells the window, Don’t save closes", async () => {
    const { app, page } = await launch();
    await askDesktop(page, "window:document", { name: "a", edited: true });
    await hearNotice(page, "window:save-then-close");
    await answerQuestions(app, "Cancel", "Save", "Don’t save");
    const quit = () => app.evaluate(({ app: electron }) => setTimeout(() => electron.quit(), 0)).then(() => undefined);
    await quit();
    await expect.poll(() => questionsAsked(app)).toEqual(["Save the changes to “a”?"]);
    await quit();
    expect(await heardNotices(page)).toEqual([["window:save-then-close"]]);
    const closed = app.waitForEvent("close");
    await quit();
    await closed;
  });

  it("closes without asking once the window has saved", async () => {
    const { app, page } = await launch();
    await askDesktop(page, "window:document", { name: "a", edited: true });
    await answerQuestions(app, "Save");
    const closed = app.waitForEvent("close");
    // The page may be gone before it hears the answer.
    await Promise.all([closed, askDesktop(page, "window:close").catch(() => undefined)]);
  });

  it("answers what to do with unsaved changes", async () => {
    const { app, page } = await launch();
    await answerQuestions(app, "Save", "Don’t save", "Cancel");
    const answers = [];
    for (let time = 0; time < 3; time++) answers.push(await askDesktop(page, "window:ask-unsaved", "a"));
    expect(answers).toEqual(["save", "discard", "cancel"]);
  });

  it("comes back with the size and zoom it was left with", async () => {
    const { app } = await launch();
    // Asked again until it is so: the window system may still be placing the window.
    const resize = () =>
      app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        window?.setBounds({ x: 0, y: 0, width: 1100, height: 720 });
        window?.webContents.setZoomFactor(1.25);
        return window?.getNormalBounds();
      });
    await expect.poll(resize).toMatchObject({ width: 1100, height: 720 });
    const closed = app.waitForEvent("close");
    await app.evaluate(({ app: electron }) => setTimeout(() => electron.quit(), 0)).then(() => undefined);
    await closed;
    const again = await launch();
    const left = () =>
      again.app.evaluate(({ BrowserWindow }) => {
        const window = BrowserWindow.getAllWindows()[0];
        return { ...window?.getNormalBounds(), zoom: window?.webContents.getZoomFactor() };
      });
    await expect.poll(left).toMatchObject({ width: 1100, height: 720, zoom: 1.25 });
  });

  it("is told what the menu says", async () => {
    const { app, page } = await launch();
    await hearNotice(page, "menu:command");
    await app.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()
        ?.items.find(({ label }) => label === "&Simulation")
        ?.submenu?.items[0]?.click();
    });
    expect(await heardNotices(page)).toEqual([["menu:command", "run"]]);
  });

  it("says so and loads again when the page’s process ends", async () => {
    const { app, page } = await launch();
    await askDesktop(page, "window:document", { name: "a", edited: true });
    await answerQuestions(app, "Load again");
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(() => questionsAsked(app)).toEqual(["The window stopped working and has to be loaded again."]);
    const shown = () =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript("typeof window.desktop"),
      );
    await expect.poll(shown, { timeout: 10_000 }).toBe("object");
  });

  it("tells its versions", async () => {
    const { page } = await launch();
    expect(await askDesktop(page, "app:about")).toMatchObject({
      name: "Outcomes Partnership Simulator",
      electron: expect.stringMatching(/^\d+\./u),
      chromium: expect.stringMatching(/^\d+\./u),
    });
  });
});
