import { describe, expect, it } from "vitest";
import { analysisFiles, comparisonFiles } from "#shared/analysis/conduct/analysis-files.ts";
import { replayDictionaryCsv } from "#shared/analysis/replay/replay-csv.ts";
import { testsDictionaryCsv } from "#shared/analysis/tests/tests-csv.ts";
import { comparisonDictionaryCsv } from "#shared/compare/comparison-csv.ts";

const isDictionary = ({ name }: { readonly name: string }): boolean => name.endsWith("-data-dictionary.csv");

describe("the files of an analysis", () => {
  it.each([...Object.entries(analysisFiles), ["comparison", comparisonFiles] as const])(
    "of %s are tables, and one that says what each column means",
    (_, files) => {
      expect(files.filter(isDictionary)).toHaveLength(1);
      expect(files.length).toBeGreaterThan(1);
      expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    },
  );

  it.each([replayDictionaryCsv, testsDictionaryCsv, comparisonDictionaryCsv])(
    "leave no column without a meaning",
    (textOf) => {
      const lines = textOf()
        .split("\r\n")
        .filter((line) => line !== "");
      expect(lines[0]).toMatch(/^\uFEFF(?:file,)?column,unit,meaning$/u);
      expect(lines.length).toBeGreaterThan(8);
      expect(lines.filter((line) => line.endsWith(","))).toEqual([]);
    },
  );
});
