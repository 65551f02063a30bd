import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "#scripts/project/project-root.ts";

const folder = join(projectRoot, "shared/sense/checks");
const codes = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/code: "([a-z-]+)"/gu)].map(([, code]) => code!),
);

it("the method page says when each check of sense is raised, and of no other", () => {
  const page = readFileSync(join(projectRoot, "docs/method/sense-and-plans.md"), "utf8");
  const told = [...page.matchAll(/^\| `([a-z-]+)`/gmu)].map(([, code]) => code!);
  expect(new Set(codes).size).toBeGreaterThan(20);
  expect(new Set(told)).toEqual(new Set(codes));
});
