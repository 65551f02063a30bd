import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureNames } from "#shared/model/measure-names.ts";

const page = readFileSync(new URL("../../docs/method/measures.md", import.meta.url), "utf8");

describe("the page of measures", () => {
  it("says what every measure is", () => {
    expect(Object.values(measureNames).filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });
});
