import { describe, expect, it } from "vitest";
import type { Input } from "#shared/model/input.ts";
import { withValue } from "#renderer/inputs/demote-published.ts";

const published: Input = { value: 1500, status: "published", source: "card", note: "Table 2. See also table 3." };

describe("withValue", () => {
  it("makes a changed published figure illustrative and notes what it was", () => {
    expect(withValue(published, 1600, "£1,500", "£1,600")).toEqual({
      ...published,
      value: 1600,
      status: "illustrative",
      note: "Was published as £1,500. Table 2. See also table 3.",
    });
  });

  it("publishes it again once it is put back, with its own note as it was", () => {
    const changed = withValue(published, 1600, "£1,500", "£1,600");
    const again = withValue(changed, 1700, "£1,600", "£1,700");
    expect(withValue(again, 1500, "£1,700", "£1,500")).toEqual(published);
  });

  it("leaves no note behind where there was none", () => {
    const plain: Input = { value: 463.67, status: "published" };
    const changed = withValue(plain, 400, "£463.67", "£400");
    expect(changed.note).toBe("Was published as £463.67.");
    expect(withValue(changed, 463.67, "£400", "£463.67")).toEqual(plain);
  });

  it("never makes an illustrative figure published", () => {
    const ours: Input = { value: 2, status: "illustrative", note: "Assumed" };
    expect(withValue(ours, 3, "2", "3")).toEqual({ ...ours, value: 3 });
  });

  it("changes nothing for the same value", () => {
    expect(withValue(published, 1500, "£1,500", "£1,500")).toBe(published);
  });
});
