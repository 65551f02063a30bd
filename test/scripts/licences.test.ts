import { mkdtemp, readFile, rm } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedPackages } from "#scripts/build/licences/shipped-packages.ts";
import { writeLicences } from "#scripts/build/licences/write-licences.ts";

/** What may be shipped inside an MIT program, with its text and notices beside it. Another one is for people to decide. */
const accepted = [
  "0BSD",
  "Apache-2.0",
  "Apache-2.0 AND BSL-1.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "(MIT AND Zlib)",
  // The painter of the command line, unchanged: its source must be to be had, and we say where.
  "MPL-2.0",
  // Letters, which may go along with any program.
  "MIT AND OFL-1.1",
  // JSZip, which is at our choice under MIT.
  "(MIT OR GPL-3.0-or-later)",
];

const packages = await shippedPackages();

describe("the licences of what is shipped", () => {
  it("are all of a kind that may be shipped", () => {
    expect(packages.filter(({ licence }) => !accepted.includes(licence))).toEqual([]);
    expect(packages.length).toBeGreaterThan(200);
  });

  it("all have a text that names who holds the rights, or says what may be done", () => {
    const lacking = packages.filter(({ text }) => text.length < 400 || !/copyright|permission|licen[cs]e/iu.test(text));
    expect(lacking.map(({ name }) => name)).toEqual([]);
    for (const name of ["seedrandom", "emoji-regex"])
      expect(packages.find((each) => each.name === name)?.text, name).toMatch(
        /Copyright[\s\S]*Permission is hereby granted/u,
      );
  });

  it("carry the notices that Apache's licence asks to pass on", () => {
    const stdlib = packages.find(({ name }) => name === "@stdlib/math-base-special-exp");
    const notice = readFileSync("node_modules/@stdlib/math-base-special-exp/NOTICE", "utf8").trim();
    expect(stdlib?.text).toContain(notice);
  });

  it("say where the source of what asks for that is", () => {
    const painter = packages.find(({ name }) => name === "@resvg/resvg-wasm");
    expect(painter?.text).toContain("https://github.com/yisibl/resvg-js");
    expect(packages.find(({ name }) => name === "@expo-google-fonts/arimo")?.text).toContain("SIL OPEN FONT LICENSE");
  });

  it("are those of everything that the shipped code imports", () => {
    const imported = new Set<string>();
    const files = ["shared", "renderer", "electron", "cli"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
    );
    for (const file of files.filter((name) => /\.tsx?$/u.test(name)))
      for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";/gmu))
        if (!/^(?:[.#]|node:)/u.test(name)) imported.add(/^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name);
    const known = new Set(packages.map(({ name }) => name));
    // Electron is beside the app, not in it, and ships its licence and Chromium's as files of its own.
    expect([...imported].filter((name) => !known.has(name))).toEqual(["electron"]);
    expect(imported.size).toBeGreaterThan(20);
  });

  it("are written each text once, under every package it covers", async () => {
    const folder = await mkdtemp(join(tmpdir(), "outcomes-licences-"));
    try {
      await writeLicences(join(folder, "licences.txt"));
      const text = await readFile(join(folder, "licences.txt"), "utf8");
      for (const { name, version } of packages) expect(text).toContain(`${name} ${version} (`);
      const react = packages.find(({ name }) => name === "react")?.text ?? "";
      expect(text.split(react)).toHaveLength(2);
      expect(text).toContain("react 19.3.1 (MIT)\nreact-dom 19.3.1 (MIT)");
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
