import { describe, expect, it } from "vitest";
import { unsimulatedParts } from "#shared/engine/unsimulated-parts.ts";
import { examples } from "#shared/examples/examples.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { type Loose, changedExample, problemsOf, unfitSentences } from "./changed-example.ts";

/** Everything the model says it keeps without simulating it, added to a valid deal one by one. */
const parts: readonly (readonly [what: string, add: (d: Loose) => unknown, place: string])[] = [
  [
    "a precision to stop at",
    (d) => (d.run.stopAtPrecision = { measure: "payments.total", standardError: 1 }),
    "run.stopAtPrecision",
  ],
];

describe("unsimulatedParts", () => {
  it.each(parts)("refuses %s, which is read and kept", (_, add, place) => {
    const document = changedExample((d) => void add(d));
    expect(problemsOf(document)).toEqual([]);
    const checked = checkScenario(document);
    const refused = checked.kind === "valid" ? unsimulatedParts(checked.value) : [];
    expect(refused.map(({ path, code }) => `${path.join(".")} ${code}`)).toEqual([`${place} not-simulated`]);
    expect(unfitSentences(refused)).toEqual([]);
  });

  it.each(examples)("finds nothing in $title", ({ scenario }) => {
    expect(unsimulatedParts(scenario)).toEqual([]);
  });
});
