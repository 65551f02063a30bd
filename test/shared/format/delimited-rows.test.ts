import { describe, expect, it } from "vitest";
import { delimitedRows } from "#shared/format/delimited-rows.ts";

describe("rows of a text", () => {
  it("keep every cell, an empty first one too, and quotes with marks, breaks and quotes in them", () => {
    expect(delimitedRows(',5\n"a, b",""\r\n"say ""x""\nhere",\n')).toEqual([
      ["", "5"],
      ["a, b", ""],
      ['say "x"\nhere', ""],
    ]);
    expect(delimitedRows('5" pipe,"open\n1,2')).toEqual([
      ['5" pipe', '"open'],
      ["1", "2"],
    ]);
  });

  it("are parted by what half of the lines have: tabs, semicolons, bars, else commas", () => {
    for (const mark of ["\t", ";", "|"])
      expect(delimitedRows(`a${mark}1,500\nb${mark}2,5`)).toEqual([
        ["a", "1,500"],
        ["b", "2,5"],
      ]);
    expect(delimitedRows("\uFEFFa,b")).toEqual([["a", "b"]]);
  });

  it("count empty lines, but for those at the end, and are no more than are asked for", () => {
    expect(delimitedRows("a\n\nb\n \n,\n")).toEqual([["a"], [""], ["b"]]);
    expect(delimitedRows("a\nb\nc", 2)).toEqual([["a"], ["b"]]);
    expect(delimitedRows("")).toEqual([]);
  });
});
