import { describe, expect, it } from "vitest";
import type { Input } from "#shared/model/input.ts";
import { withValue } from "#renderer/inputs/demote-published.ts";

const published: Input = { value: 1500, status: "published", source: "fair-chance-card", grade: "A" };

describe("a published figure", () => {
  it("that is changed becomes illustrative, says what it was, and keeps its source", () => {
    expect(withValue(published, 1600, "£1,500", "£1,600")).toEqual({
      value: 1600,
      status: "illustrative",
      source: "fair-chance-card",
      grade: "A",
      note: "Was published as £1,500.",
    });
  });

  it("keeps its own note behind the new one", () => {
    const noted = { ...published, note: "Page 12. Table 3." };
    expect(withValue(noted, 1600, "£1,500", "£1,600").note).toBe("Was published as £1,500. Page 12. Table 3.");
  });

  it("names the first published value after a second change", () => {
    const once = withValue(published, 1600, "£1,500", "£1,600");
    expect(withValue(once, 1700, "£1,600", "£1,700").note).toBe("Was published as £1,500.");
  });

  it("is published again once its value is put back, with its own note", () => {
    const noted = { ...published, note: "Page 12. Table 3." };
    const changed = withValue(noted, 1500.5, "£1,500", "£1,500.50");
    expect(withValue(changed, 1500, "£1,500.50", "£1,500")).toEqual(noted);
    expect(withValue(withValue(published, 9, "£1,500", "£9"), 1500, "£9", "£1,500")).toEqual(published);
  });

  it("is left as it is by the same value", () => {
    expect(withValue(published, 1500, "£1,500", "£1,500")).toBe(published);
  });

  it("made uncertain is no longer the published one", () => {
    const uncertain = withValue(published, { family: "uniform", low: 1, high: 2 }, "£1,500", "£1 to £2");
    expect(uncertain).toMatchObject({ status: "illustrative", note: "Was published as £1,500." });
  });
});

describe("an illustrative figure", () => {
  it("that is changed stays illustrative, with its own note", () => {
    const ours: Input = { value: 5, status: "illustrative", note: "From experience" };
    expect(withValue(ours, 6, "£5", "£6")).toEqual({ value: 6, status: "illustrative", note: "From experience" });
  });
});
