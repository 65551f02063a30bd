import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { ResultDocument } from "#shared/model/result.ts";
import { bookmarksOf, readPdf } from "#test/e2e/support/read-pdf.ts";
import { convertedByLibreOffice } from "#test/readers/support/soffice.ts";
import { hostileDeal } from "#test/shared/support/hostile-deal.ts";
import { builtCli, runCli, type TestFolder, testFolder } from "./run-cli.ts";

const few = ["--trials", "60", "--seed", "3", "--workers", "1", "--quiet"];
const skillMill = examples.find(({ id }) => id === "skill-mill")!.scenario;
const browserOfTests = process.env["OUTCOMES_CHROMIUM"] || "/usr/bin/chromium";
const HOSTILE = `=cmd|' /C calc'!A0 <script>alert(1)</script> <img src=x onerror=alert(1)> & "quoted" \u202Eleft\u202C 🏠`;
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

describe("export of a report", () => {
  let folder: TestFolder;
  let file: string;
  let result: ResultDocument;
  const at = (...names: readonly string[]): string => join(folder.path, ...names);
  const bytesOf = async (...names: readonly string[]): Promise<Uint8Array> =>
    new Uint8Array(await readFile(at(...names)));

  /** That a text tells the verdict on every party. */
  function expectVerdictsIn(text: string): void {
    expect(result.verdicts).toHaveLength(3);
    for (const { sentence } of result.verdicts) expect(flat(text)).toContain(flat(sentence));
  }

  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", JSON.stringify(skillMill));
    await runCli(["export", file, "--to", "pdf,docx,html,results.json", "--out", at("all"), ...few]);
    result = JSON.parse(await readFile(at("all", "results.json"), "utf8"));
  });
  afterAll(() => folder.remove());

  it("prints a PDF that Poppler reads: text, bookmarks, tags, fonts within it, a foot on every page", async () => {
    const bytes = await bytesOf("all", "report.pdf");
    const { pages, facts, fonts } = await readPdf(bytes);
    expectVerdictsIn(pages.join(" "));
    for (const [place, page] of pages.entries()) {
      expect(page).toContain(`Page ${place + 1} of ${pages.length}`);
      expect(flat(page)).toContain("60 trials · seed 3");
    }
    expect(facts.get("Title")).toBe(skillMill.deal.name);
    expect(facts.get("Tagged")).toBe("yes");
    expect(facts.get("Page size")).toContain("A4");
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded, readable }) => !embedded || !readable)).toEqual([]);
    expect(await bookmarksOf(bytes)).toEqual(expect.arrayContaining(["Terms of the deal", "Run certificate"]));
  });

  it("lays it out for the paper that is asked for", async () => {
    const words = ["export", file, "--to", "pdf", "--paper", "letter", "--out", at("letter.pdf"), ...few];
    expect(await runCli(words)).toMatchObject({ code: 0, stderr: "" });
    const { facts } = await readPdf(await bytesOf("letter.pdf"));
    expect(facts.get("Page size")).toContain("letter");
  });

  it("writes a Word document that LibreOffice reads, every picture painted as it is drawn", async () => {
    const bytes = await bytesOf("all", "report.docx");
    const { pages } = await readPdf(
      (await convertedByLibreOffice(new Map([["report.docx", bytes]]), "pdf")).get("report.pdf")!,
    );
    expectVerdictsIn(pages.join(" "));
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("word/media/"));
    const painted = media.filter(([name]) => name.endsWith(".png"));
    expect(painted.length).toBeGreaterThanOrEqual(8);
    for (const [name, png] of painted) {
      const drawn = new TextDecoder().decode(media.find(([other]) => other === name.replace(/png$/u, "svg"))![1]);
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(drawn)!.map(Number);
      // The head of a PNG file: its width and height in pixels.
      const head = new DataView(png.buffer, png.byteOffset);
      expect([head.getUint32(16), head.getUint32(20)]).toEqual([width! * 3, height! * 3]);
      // What is blank packs to next to nothing.
      expect(png.byteLength, name).toBeGreaterThan(8_000);
    }
  });

  it("shows hostile text as text in a browser, and asks for nothing else", async () => {
    const hostile = await folder.file("hostile.sop.json", JSON.stringify(hostileDeal(HOSTILE)));
    const words = ["export", hostile, "--to", "html", "--out", at("hostile.html"), ...few];
    expect(await runCli(words)).toMatchObject({ code: 0, stderr: "" });
    const browser = await chromium.launch({ executablePath: browserOfTests, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("dialog", () => asked.push("dialog"));
      const address = pathToFileURL(at("hostile.html")).href;
      await page.goto(address);
      // As it was written, but for the marks that would turn the text after it around.
      expect(await page.locator("h1").innerText()).toBe(HOSTILE.replaceAll(/[\u202A-\u202E]/gu, ""));
      expect(await page.locator("script, iframe, img, object").count()).toBe(0);
      expect(asked).toEqual([address]);
    } finally {
      await browser.close();
    }
  });

  it("refuses what it cannot lay out, all at once", async () => {
    const wrong = await runCli(["export", file, "--to", "pdf", "--paper", "A3", "--trials", "0"]);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(/--paper is A4 or Letter, not “A3”\.[\s\S]*--trials|--trials[\s\S]*--paper is A4/u);
    const idle = await runCli(["export", file, "--to", "csv", "--paper", "A4"]);
    expect(idle).toMatchObject({ code: 2, stderr: expect.stringContaining("--paper is for reports") });
  });
});

describe("a PDF on a machine", () => {
  let folder: TestFolder;
  let file: string;
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", JSON.stringify(skillMill));
    await mkdir(join(folder.path, "tmp"));
  });
  afterAll(() => folder.remove());

  /** A program that stands where a Chromium is looked for. */
  async function program(name: string, text: string): Promise<string> {
    const path = await folder.file(name, `#!/bin/sh\n${text}\n`);
    await chmod(path, 0o755);
    return path;
  }

  function started(chromiumPath: string, out: string) {
    const words = [join(builtCli(), "main.mjs"), "export", file, "--to", "pdf,summary.csv", "--out", out, ...few];
    const env = { OUTCOMES_CHROMIUM: chromiumPath, TMPDIR: join(folder.path, "tmp"), PATH: process.env["PATH"]! };
    const child = spawn(process.execPath, words, { env });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    const ended = once(child, "close").then(([code]) => ({ code: code as number, stderr }));
    return { child, ended };
  }

  it("without a browser is refused before anything is run", async () => {
    const { code, stderr } = await started(join(folder.path, "none"), join(folder.path, "a")).ended;
    expect(code).toBe(2);
    expect(stderr).toContain("report.pdf is printed by Chromium, Chrome or Edge, and none was found.");
    expect(await readdir(folder.path)).not.toContain("a");
  });

  it("tells what a browser says that prints nothing, and writes nothing", async () => {
    const silent = await program("silent", "echo '[1:2:ERROR:x.cc(3)] No usable sandbox!' >&2; exit 1");
    const { code, stderr } = await started(silent, join(folder.path, "b")).ended;
    expect(code).toBe(2);
    expect(stderr).toContain(`${silent} printed nothing. It says: No usable sandbox!`);
    expect(stderr).not.toContain("    at ");
    expect(await readdir(folder.path)).not.toContain("b");
  });

  it("is refused of a browser too old to number pages", async () => {
    const words = `for w in "$@"; do case "$w" in --print-to-pdf=*) echo '%PDF-1.4 /Producer (Skia/PDF m120)' > "\${w#*=}";; esac; done`;
    const { code, stderr } = await started(await program("old", words), join(folder.path, "c")).ended;
    expect(code).toBe(2);
    expect(stderr).toContain("is Chromium 120, which cannot print the numbers of pages");
  });

  it("given up by Ctrl-C leaves neither the browser nor a file", async () => {
    const slow = await program("slow", `cd "${folder.path}"; touch begun; sleep 2; touch survived`);
    const { child, ended } = started(slow, join(folder.path, "d"));
    await expect.poll(() => readdir(folder.path), { timeout: 30_000 }).toContain("begun");
    child.kill("SIGINT");
    expect(await ended).toMatchObject({ code: 130 });
    expect(await readdir(join(folder.path, "tmp"))).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(await readdir(folder.path)).not.toContain("survived");
    expect(await readdir(folder.path)).not.toContain("d");
  });
});
