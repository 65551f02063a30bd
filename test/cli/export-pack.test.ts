import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { PACK_END, PACK_START } from "#shared/export/pack/pack-page.ts";
import { readPack } from "#shared/export/pack/read-pack.ts";
import type { ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { resultJson } from "#shared/report/result-json.ts";
import { serialiseFile } from "#shared/variants/serialise-file.ts";
import { builtCli, runCli, type TestFolder, testFolder } from "./run-cli.ts";

const base = examples.find(({ id }) => id === "skill-mill")!.scenario;
const price = ["payment", "rateCard", `#${base.payment.rateCard[0]!.id}`, "price", "value"];
const dear = { id: "dear", name: "Dear", note: "<b>What if</b>", changes: [{ path: price, value: 9_999 }] };
const lost = { id: "lost", name: "Lost", changes: [{ path: ["payment", "rateCard", "#gone", "price"], value: 1 }] };
const text = serialiseFile({ base, variants: [dear, lost], versions: [] });
const few = ["--trials", "40", "--seed", "3", "--workers", "1", "--quiet"];

/** The data of a pack, as its page finds it. */
const packIn = (html: string): ScenarioPack =>
  JSON.parse(html.split(PACK_START)[1]!.split(PACK_END)[0]!) as ScenarioPack;

describe("export --to pack", () => {
  let folder: TestFolder;
  let file: string;
  /** The pack of the file. */
  let html: string;
  const at = (name: string): string => join(folder.path, name);
  /** What a pack that the words ask for holds. */
  async function exported(name: string, ...words: readonly string[]): Promise<ScenarioPack> {
    const run = await runCli(["export", file, "--to", "pack", "--out", at(name), ...few, ...words]);
    expect(run).toMatchObject({ code: 0, stdout: "" });
    return packIn(await readFile(at(name), "utf8"));
  }
  const answered = async (...words: readonly string[]): Promise<unknown> =>
    JSON.parse((await runCli([...words, "--json", ...few])).stdout);
  beforeAll(async () => {
    folder = await testFolder();
    file = await folder.file("deal.sop.json", text);
    await exported("deal.pack.html");
    html = await readFile(at("deal.pack.html"), "utf8");
  });
  afterAll(() => folder.remove());

  it("holds every deal of the file with the figures of its run, their comparison on the same draws and the bridges between them", async () => {
    const pack = packIn(html);
    expect(pack.deals.map(({ id, name, variant }) => [id, name, variant?.note ?? ""])).toEqual([
      ["base", "Base", ""],
      ["dear", "Dear", "<b>What if</b>"],
      ["lost", "Lost", ""],
    ]);
    for (const { id, result, certificate } of pack.deals) {
      expect(result).toEqual(await answered("simulate", file, "--variant", id));
      const written = await folder.file(`${id}.certificate.json`, JSON.stringify(certificate));
      expect(await runCli(["verify", written, file])).toMatchObject({ code: 0 });
    }
    expect(pack.comparison).toEqual(await answered("compare", file));
    expect(pack.comparison!.deals).toHaveLength(3);
    const bridges = ["dear", "lost"].map((to) => answered("bridge", file, "--to", to));
    expect(pack.bridges).toEqual(await Promise.all(bridges));
  });

  it("is shown by a browser, tab by tab, that asks for nothing but the file and finds nothing to complain of", async () => {
    const executablePath = process.env["OUTCOMES_CHROMIUM"] || "/usr/bin/chromium";
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const noticed: string[] = [];
      page.on("request", (request) => noticed.push(request.url()));
      page.on("console", (message) => noticed.push(message.text()));
      page.on("pageerror", (error) => noticed.push(error.message));
      const address = pathToFileURL(at("deal.pack.html")).href;
      await page.goto(address);
      await page.locator(".results-verdict").first().waitFor();
      expect(await page.locator(".results-verdict").count()).toBe(packIn(html).deals[0].result.verdicts.length);
      const tabs = page.getByRole("navigation", { name: "Parts of the pack" }).getByRole("button");
      for (const tab of await tabs.all()) {
        await tab.click();
        await page.getByRole("heading", { level: 1 }).first().waitFor();
      }
      expect(await tabs.count()).toBe(4);
      expect(noticed).toEqual([address]);
    } finally {
      await browser.close();
    }
  });

  it("is the whole file whichever variant is named, and says what found no place", async () => {
    const words = ["export", file, "--variant", "dear", "--to", "pack,results.json", "--out", at("both"), ...few];
    const run = await runCli(words);
    expect(run).toMatchObject({ code: 0, stderr: expect.stringContaining("Left out of the variant “Lost”: ") });
    const pack = packIn(await readFile(at("both/pack.html"), "utf8"));
    expect(pack.deals.map(({ result }) => result)).toEqual(packIn(html).deals.map(({ result }) => result));
    expect(resultJson(pack.deals[1]!.result)).toBe(await readFile(at("both/results.json"), "utf8"));
  });

  it("runs every deal as it is asked to", async () => {
    const { deals } = await exported("sampled.html", "--sampling", "latinHypercube");
    expect(deals.map(({ result }) => result.sampling)).toEqual(Array.from({ length: 3 }, () => "latinHypercube"));
    expect(deals[1]!.result).toEqual(
      await answered("simulate", file, "--variant", "dear", "--sampling", "latinHypercube"),
    );
  });

  it("gives the file back, to the byte", async () => {
    expect(readPack(html, "deal.pack.html")).toEqual({ kind: "read", file: text });
    expect(await runCli(["migrate", at("deal.pack.html"), "--quiet"])).toEqual({ code: 0, stdout: text, stderr: "" });
  });

  it("is the page of the app, which a bundle of the command line holds apart", async () => {
    expect(html).toContain(`<title>${base.deal.name} – scenario pack</title>`);
    expect(html).toContain("script-src 'sha256-");
    // As released, though a test has built it: of what React has for development there is nothing.
    expect(html).not.toContain("jsxDEV");
    expect(html.match(/<script type="module">/gu)).toHaveLength(1);
    const main = await readFile(join(builtCli(), "main.mjs"), "utf8");
    expect(main).not.toContain("H4sI");
    expect(await readFile(join(builtCli(), "_virtual_pack-template.mjs"), "utf8")).toContain("H4sI");
  });

  it("of one deal alone compares nothing", async () => {
    const alone = await folder.file("alone.sop.json", serialiseFile({ base, variants: [], versions: [] }));
    await runCli(["export", alone, "--to", "pack", "--out", at("alone.html"), ...few]);
    const pack = packIn(await readFile(at("alone.html"), "utf8"));
    expect(pack.deals).toHaveLength(1);
    expect(pack).not.toHaveProperty("comparison");
  });

  it("takes a run, and the file as it is now", async () => {
    await runCli(["simulate", file, "--out", at("ran"), ...few]);
    const of = await runCli(["export", at("ran/results.json"), "--to", "pack,json", "--out", at("of-results")]);
    expect(of.stderr).toContain(
      "Not written, since it takes a run and not its results alone: certificate.json, pack.html.",
    );
    const then = await runCli(["export", file, "--to", "pack", "--version-name", "Then", "--out", at("then.html")]);
    expect(then).toMatchObject({ code: 2, stdout: "" });
    expect(then.stderr).toBe("pack.html is of the whole file as it is now: leave --version-name away.\n");
  });

  it("refuses a precision that a variant has no figure for, and writes nothing", async () => {
    const { scenario } = examples.find(({ id }) => id === "aspire")!;
    const free = { id: "free", name: "No budget", changes: [{ path: ["payment", "budget"], removed: true as const }] };
    const deal = await folder.file("free.sop.json", serialiseFile({ base: scenario, variants: [free], versions: [] }));
    const precision = ["--precision", "payments.overBudget=0.4"];
    const run = await runCli(["export", deal, "--to", "pack", "--out", at("free.html"), ...few, ...precision]);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^In “No budget”: --precision: This deal has no measure “payments/mu);
    await expect(readFile(at("free.html"))).rejects.toThrow("ENOENT");
  });
});
