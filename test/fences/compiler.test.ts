import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyProject, type ProjectCopy } from "./project-copy.ts";

/** What the core must not see, each with the name the compiler then does not find. */
const unseen: Readonly<Record<string, string>> = {
  window: "export const width = window.innerWidth;",
  document: "export const title = document.title;",
  process: "export const seed = process.pid;",
  Buffer: "export const bytes = Buffer.from([1]);",
  setTimeout: "export const timer = setTimeout(() => undefined, 1);",
  fetch: 'export const answer = fetch("x");',
  console: "console.log(1);\nexport {};",
  "node:fs": 'export { readFileSync } from "node:fs";',
  localStorage: 'export const stored = localStorage.getItem("x");',
};

describe("the compiler", () => {
  let project: ProjectCopy;
  const fileOf = (name: string): string => `shared/engine/sees-${name.replace(":", "-").toLowerCase()}.ts`;

  beforeAll(async () => {
    project = await copyProject(["shared"]);
  });
  afterAll(() => project.remove());

  it("accepts the core as it is", async () => {
    expect(await project.run("tsc", ["-p", "shared", "--noEmit"])).toBe("");
  });

  it("refuses what only a page or Node has, each by itself, in shared/", async () => {
    await Promise.all(Object.entries(unseen).map(([name, text]) => project.plant(fileOf(name), text)));
    const said = await project.run("tsc", ["-p", "shared", "--noEmit", "--pretty", "false"]);
    const unnoticed = Object.keys(unseen).filter(
      (name) => !said.split("\n").some((line) => line.startsWith(fileOf(name)) && line.includes(`'${name}'`)),
    );
    expect(unnoticed).toEqual([]);
  });
});
