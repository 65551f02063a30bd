import { Ajv2020 } from "ajv/dist/2020.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "#scripts/project/project-root.ts";
import { compileDeal } from "#shared/engine/compiled-deal.ts";
import { Simulator } from "#shared/engine/simulator.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { describePath } from "#shared/schema/describe-path.ts";
import { problemsOf } from "../shared/schema/changed-example.ts";

describe("the guide to writing a scenario", () => {
  let guide: string;
  let blocks: readonly string[];
  beforeAll(async () => {
    guide = await readFile(join(projectRoot, "docs/guide/writing-a-scenario.md"), "utf8");
    blocks = [...guide.matchAll(/^```json\n(.*?)^```$/gmsu)].map(([, text]) => text ?? "");
  });

  const smallest = (): Record<string, any> => JSON.parse(blocks[0]!);

  it("holds a whole file that the program and the schema accept and that runs", async () => {
    const checked = checkScenario(smallest());
    if (checked.kind === "invalid") throw new Error(JSON.stringify(checked.problems));
    const schema = await readFile(join(projectRoot, "docs/schema/scenario.schema.json"), "utf8");
    const accepts = new Ajv2020({ strict: true }).compile(JSON.parse(schema) as object);
    expect(accepts(smallest())).toBe(true);
    const simulator = new Simulator(compileDeal(checked.value));
    expect(() => simulator.simulate(1, 0)).not.toThrow();
  });

  it("holds nothing in that file that could be left out", () => {
    const optional: string[] = [];
    const visit = (find: (file: unknown) => Record<string, unknown>, path: string): void => {
      for (const [name, value] of Object.entries(find(smallest()))) {
        const file = smallest();
        const parent = find(file);
        if (!Array.isArray(parent)) {
          delete parent[name];
          if (checkScenario(file).kind === "valid") optional.push(`${path}.${name}`);
        }
        if (typeof value === "object")
          visit((other) => find(other)[name] as Record<string, unknown>, `${path}.${name}`);
      }
    };
    visit((file) => file as Record<string, unknown>, "file");
    expect(optional).toEqual([]);
  });

  it("shows the problems the program tells", () => {
    const file = smallest();
    file["outcomes"][0].baseline.value = 1.25;
    file["payment"].rateCard[0].outcome = "jobs";
    const told = problemsOf(file).map(({ path, sentence }) => `${describePath(path, file)}: ${sentence}`);
    const shown = guide.split("\n").filter((line) => line.includes(" › "));
    expect(shown).toHaveLength(2);
    expect(told).toEqual(expect.arrayContaining(shown));
  });

  it("shows figures and a source that fit where they belong", () => {
    const figures = blocks
      .slice(1)
      .filter((text) => text.startsWith("{"))
      .map((text) => JSON.parse(text) as object);
    const source = figures.find((figure) => "title" in figure);
    const inputs = figures.filter((figure) => "value" in figure);
    expect(inputs).toHaveLength(2);
    for (const input of inputs) {
      const file = smallest();
      file["sources"].push(source);
      file["outcomes"][0].baseline = input;
      expect(checkScenario(file).kind).toBe("valid");
    }
  });

  it("tells the families, and how a foreign field and an unknown input are answered", async () => {
    const schema = JSON.parse(await readFile(join(projectRoot, "docs/schema/scenario.schema.json"), "utf8"));
    for (const { $ref } of schema.$defs.Distribution.oneOf) {
      const family: string = schema.$defs[$ref.replace("#/$defs/", "")].properties.family.const;
      expect(guide).toContain(family);
    }
    expect(checkScenario({ $schema: "x", ...smallest() }).kind).toBe("invalid");
    const tied = { ...smallest(), uncertainty: { rankCorrelations: [{ a: "no.such", b: "x", correlation: 0.5 }] } };
    expect(
      problemsOf(tied)
        .map(({ sentence }) => sentence)
        .join(" "),
    ).toContain("outcome.job.rate");
  });
});
