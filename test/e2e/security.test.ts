import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockedAttempts } from "./support/blocked-attempts.ts";
import { launchApp, type LaunchedApp } from "./support/launch-app.ts";
import { outsideServer } from "./support/outside-server.ts";
import { tryInPage } from "./support/try-in-page.ts";

const outside = outsideServer();

describe("the real page", () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp();
  });
  afterAll(() => launched.close());

  it("loads without one complaint from the fences", async () => {
    // Long enough for what is drawn after the first picture.
    await launched.page.waitForTimeout(1000);
    expect(launched.page.url()).toBe("app://bundle/index.html");
    expect(launched.complaints).toEqual([]);
  });

  it("is served with a nonce of its own on each load, which stands in the page where it has a place for it", async () => {
    const load = () =>
      launched.page.evaluate(async () => {
        const response = await fetch("app://bundle/index.html");
        const text = await response.text();
        const policy = response.headers.get("content-security-policy") ?? "";
        const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? "";
        return {
          nonce,
          placed: !text.includes("csp-nonce") || text.includes(nonce),
          unfilled: text.includes("__CSP_NONCE__"),
        };
      });
    const [first, second] = [await load(), await load()];
    expect(first.nonce).toMatch(/^[A-Za-z0-9+/=]{20,}$/u);
    expect(second.nonce).not.toBe(first.nonce);
    expect(first).toMatchObject({ placed: true, unfilled: false });
  });
});

describe("the fences", () => {
  let launched: LaunchedApp;
  const inPage = (trial: string): Promise<string> => tryInPage(launched.page, trial);
  beforeAll(async () => {
    launched = await launchApp({ page: "stand-in" });
  });
  afterAll(() => launched.close());

  it("are asked for by the window in full", async () => {
    const preferences = await launched.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
    const spelling = await launched.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    expect(spelling).toBe(false);
  });

  it("serve only the page’s own files, with every header", async () => {
    const headers = await launched.page.evaluate(async () =>
      Object.fromEntries((await fetch("app://bundle/page.js")).headers),
    );
    expect(headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["content-security-policy"]).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-",
    );
    for (const path of [
      "%2e%2e/main/main.cjs",
      "..%2fmain%2fmain.cjs",
      "%2e%2e/%2e%2e/package.json",
      "..%5cmain.cjs",
      ".x.json",
      "gone.js",
    ]) {
      const status = await launched.page.evaluate(
        async (wanted) => (await fetch(`app://bundle/${wanted}`)).status,
        path,
      );
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it("let workers run and share memory", async () => {
    expect(
      await inPage(`
        const shared = new SharedArrayBuffer(4);
        const worker = new Worker("./worker.js", { type: "module" });
        await new Promise((done, failed) => { worker.onmessage = done; worker.onerror = failed; worker.postMessage(shared); });
        return String(new Int32Array(shared)[0]) + crossOriginIsolated;`),
    ).toBe("42true");
  });

  it.each(blockedAttempts)("block %s", async (_what, trial) => {
    expect(await inPage(trial.replaceAll("OUTSIDE", outside.address()))).toMatch(/^refused: /u);
  });

  it("block an inline script, an inline handler and a style without the nonce", async () => {
    const outcome = await inPage(`
      const script = document.createElement("script"); script.textContent = "window.ranInline = true";
      const button = document.createElement("button"); button.setAttribute("onclick", "window.ranHandler = true");
      const style = document.createElement("style"); style.textContent = "body { --styled: yes }";
      document.body.append(script, button, style); button.click();
      return [window.ranInline, window.ranHandler, getComputedStyle(document.body).getPropertyValue("--styled")].join();`);
    expect(outcome).toBe(",,");
  });

  it("allow a style with the nonce, and style set through the object model", async () => {
    const outcome = await inPage(`
      const style = document.createElement("style");
      style.nonce = document.querySelector("meta[property=csp-nonce]").content;
      style.textContent = "body { --styled: yes }"; document.head.append(style);
      document.body.style.width = "50%";
      return getComputedStyle(document.body).getPropertyValue("--styled").trim() + document.body.style.width;`);
    expect(outcome).toBe("yes50%");
  });

  it("grant no permission", async () => {
    expect(await inPage(`return await Notification.requestPermission();`)).toBe("denied");
    const states = await inPage(`
      const names = ["geolocation", "camera", "microphone", "clipboard-read", "notifications", "midi"];
      return (await Promise.all(names.map((name) => navigator.permissions.query({ name })))).map(({ state }) => state).join();`);
    expect(new Set(states.split(","))).toEqual(new Set(["denied"]));
  });

  it("cancel requests to the network from anywhere in the app", async () => {
    const outcome = await launched.app.evaluate(
      ({ net }, address) =>
        new Promise<string>((done) => {
          const request = net.request(address);
          request.on("response", () => done("reached"));
          request.on("error", (error) => done(error.message));
          request.end();
        }),
      `${outside.address()}/main`,
    );
    expect(outcome).toContain("ERR_BLOCKED_BY_CLIENT");
  });

  it("open no window", async () => {
    expect(await inPage(`return String(window.open("OUTSIDE/o"));`.replace("OUTSIDE", outside.address()))).toBe("null");
    expect(await inPage(`return String(window.open("app://bundle/index.html"));`)).toBe("null");
    expect(await inPage(`return String(window.open("about:blank"));`)).toBe("null");
    expect(launched.app.windows()).toHaveLength(1);
  });

  it("embed nothing", async () => {
    const outcome = await inPage(`
      const frame = document.createElement("iframe"); frame.src = "app://bundle/index.html"; document.body.append(frame);
      const view = document.createElement("webview"); view.src = "app://bundle/index.html"; document.body.append(view);
      await new Promise((done) => setTimeout(done, 500));
      let inside = "blocked"; try { inside = frame.contentWindow.desktop ? "has the desktop" : "empty"; } catch {}
      return inside + " " + typeof view.getWebContentsId;`);
    expect(outcome).toMatch(/^(?:blocked|empty) undefined$/u);
  });

  it("save no download", async () => {
    const started = await launched.app.evaluate(({ session, BrowserWindow }) => {
      const saved: string[] = [];
      (globalThis as { saved?: string[] }).saved = saved;
      session.defaultSession.on("will-download", (event, item) => {
        saved.push(event.defaultPrevented ? "refused" : item.getFilename());
      });
      return BrowserWindow.getAllWindows().length;
    });
    expect(started).toBe(1);
    await inPage(`
      const link = document.createElement("a"); link.download = "x.csv";
      link.href = URL.createObjectURL(new Blob(["a,b"])); document.body.append(link); link.click();
      await new Promise((done) => setTimeout(done, 500));`);
    expect(await launched.app.evaluate(() => (globalThis as { saved?: string[] }).saved)).toEqual(["refused"]);
  });

  it("never let one request reach the outside", () => {
    expect(outside.tries).toEqual([]);
  });
});

// In a launch of its own: after a blocked navigation Playwright waits for the page it thinks is coming.
