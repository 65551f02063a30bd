import { describe, expect, it } from "vitest";
import type { Input } from "#shared/model/input.ts";
import { withUnit } from "#shared/format/shown-number.ts";
import { withValue } from "#renderer/inputs/demote-published.ts";
import { inStyle } from "../../shared/format/in-style.ts";

const published: Input = { value: 1500, status: "published", source: "card", note: "Table 2. See also table 3." };

const tell = (value: Input["value"]): string => withUnit(value as number, "money", "GBP");

describe("withValue", () => {
  it("makes a changed published figure illustrative and notes what it was", () => {
    expect(withValue(published, 1600, tell)).toEqual({
      ...published,
      value: 1600,
      status: "illustrative",
      note: "Was published as £1,500. Table 2. See also table 3.",
    });
  });

  it("publishes it again once it is put back, with its own note as it was", () => {
    const changed = withValue(published, 1600, tell);
    const again = withValue(changed, 1700, tell);
    expect(withValue(again, 1500, tell)).toEqual(published);
  });

  it("leaves no note behind where there was none", () => {
    const plain: Input = { value: 463.67, status: "published" };
    const changed = withValue(plain, 400, tell);
    expect(changed.note).toBe("Was published as £463.67.");
    expect(withValue(changed, 463.67, tell)).toEqual(plain);
  });

  it("never makes an illustrative figure published", () => {
    const ours: Input = { value: 2, status: "illustrative", note: "Assumed" };
    expect(withValue(ours, 3, tell)).toEqual({ ...ours, value: 3 });
  });

  it("writes the same note, and finds it again, whatever style is shown", () => {
    const changed = inStyle("de-DE", () => withValue(published, 1600, tell));
    expect(changed).toEqual(withValue(published, 1600, tell));
    expect(inStyle("fr-FR", () => withValue(changed, 1500, tell))).toEqual(published);
  });

  it("changes nothing for the same value", () => {
    expect(withValue(published, 1500, tell)).toBe(published);
  });
});
