import { describe, expect, it } from "vitest";
import { unsimulatedParts } from "#shared/engine/unsimulated-parts.ts";
import { examples } from "#shared/examples/examples.ts";

describe("unsimulatedParts", () => {
  it.each(examples)("finds nothing in $title, which may also stop at a precision", ({ scenario }) => {
    const stopAtPrecision = { measure: "payments.total", standardError: 1 };
    expect(unsimulatedParts({ ...scenario, run: { ...scenario.run, stopAtPrecision } })).toEqual([]);
  });
});
