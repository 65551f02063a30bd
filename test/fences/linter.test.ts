import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowedImports, refusedImports } from "./planted-imports.ts";
import { copyProject, type ProjectCopy } from "./project-copy.ts";

const maths = ["exp", "log", "pow", "sin", "cos", "tan", "cbrt", "hypot", "random"];
const beyondTheCore = ["Date", "performance", "console", "process", "window", "document", "globalThis", "setTimeout"];

/** One fault a file, so that each must be found by itself. */
const otherFaults: Readonly<Record<string, string>> = {
  ...Object.fromEntries(maths.map((name) => [`shared/engine/math-${name}.ts`, `export const x = Math.${name};`])),
  ...Object.fromEntries(beyondTheCore.map((name) => [`shared/engine/global-${name}.ts`, `export const x = ${name};`])),
  "shared/engine/destructured.ts": "const { exp } = Math; export const x = exp(1);",
  "shared/random/power.ts": "export const square = (x: number): number => x ** 2;",
  "shared/random/power-assigned.ts": "export let x = 2;\nx **= 3;",
  "shared/engine/dynamic.ts": 'export const late = import("../run/chunk-plan.ts");',
  "shared/engine/re-export.ts": 'export * from "../run/chunk-plan.ts";',
  "shared/engine/type-only.ts": 'export type { Chunk } from "../run/chunk-plan.ts";',
  "shared/format/dice.ts": "export const x = Math.random();",
  "electron/main/ipc/other.ts": 'import { ipcMain } from "electron"; export const x = ipcMain;',
  "electron/preload/other.ts": 'import { ipcRenderer } from "electron"; export const x = ipcRenderer;',
  "electron/main/ipc/answer.ts": 'import { ipcRenderer } from "electron"; export const x = ipcRenderer;',
  "electron/preload/preload.ts": 'import { ipcMain } from "electron"; export const x = ipcMain;',
  "shared/engine/long.ts": `export const x = [\n${"  1,\n".repeat(230)}];`,
  "test/long.ts": `export const x = [\n${"  1,\n".repeat(260)}];`,
  "cli/default.ts": "export default 1;",
  "cli/any.ts": "export const x = (y: any): unknown => y;",
};

const fine: Readonly<Record<string, string>> = {
  "shared/format/display.ts": "export const x = Math.log10(2) * 10 ** 2;",
  "shared/engine/plain.ts": "export const x = Math.sqrt(Math.max(1, Math.abs(Math.floor(2.5))));",
  "renderer/charts/power.ts": "export const x = 2 ** 3 + Math.exp(1);",
  "electron/main/ipc/hear-dropped-files.ts": 'import { ipcMain } from "electron"; export const x = ipcMain;',
  "electron/preload/pass-on-dropped-files.ts": 'import { ipcRenderer } from "electron"; export const x = ipcRenderer;',
};

const numbered = (file: string, index: number): string => file.replace(/\.ts$/u, `-${index}.ts`);
const importing = (imported: string): string => `import * as found from "${imported}";\nexport const x = found;\n`;

describe("the linter", () => {
  let project: ProjectCopy;
  let faults: string;

  beforeAll(async () => {
    project = await copyProject();
    const plants: (readonly [string, string])[] = [
      ...refusedImports.map(([file, imported], index) => [numbered(file, index), importing(imported)] as const),
      ...allowedImports.map(([file, imported], index) => [numbered(file, index), importing(imported)] as const),
      ...Object.entries(otherFaults),
      ...Object.entries(fine),
    ];
    await Promise.all(plants.map(([file, text]) => project.plant(file, text)));
    faults = await project.run("oxlint", ["-f", "unix"]);
  }, 30_000);
  afterAll(() => project.remove());

  const found = (file: string): string[] => faults.split("\n").filter((line) => line.startsWith(`${file}:`));

  it.each(refusedImports.map((each, index) => [...each, index] as const))(
    "refuses %s to import %s",
    (file, _, index) => {
      expect(found(numbered(file, index)).join("\n")).toContain("no-restricted-imports");
    },
  );

  it.each(allowedImports.map((each, index) => [...each, index] as const))("lets %s import %s", (file, _, index) => {
    expect(found(numbered(file, index))).toEqual([]);
  });

  it.each(Object.keys(otherFaults))("refuses the fault in %s", (file) => {
    expect(found(file)).not.toEqual([]);
  });

  it.each(Object.keys(fine))("lets %s pass", (file) => {
    expect(found(file)).toEqual([]);
  });
});
