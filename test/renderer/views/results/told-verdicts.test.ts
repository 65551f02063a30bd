import { describe, expect, it } from "vitest";
import { toldVerdicts } from "#renderer/views/results/verdicts/told-verdicts.ts";
import { verdictsOf } from "#shared/report/verdicts.ts";
import { inStyle } from "../../../shared/format/in-style.ts";
import { exampleScenario, simulated } from "./simulate-example.ts";

describe("verdicts on the screen", () => {
  const scenario = exampleScenario("aspire");
  const result = simulated(scenario);

  it("are those of the document where numbers are British", () => {
    expect(toldVerdicts(result, scenario)).toBe(result.verdicts);
  });

  it("come out the same when they are told again from what the document keeps", () => {
    const kept = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(verdictsOf(scenario, kept.measures, kept.probabilities)).toEqual(result.verdicts);
  });

  it("say the same of the same parties with numbers as in Germany, and leave the document as it is", () => {
    const before = JSON.stringify(result.verdicts);
    const told = inStyle("de-DE", () => toldVerdicts(result, scenario));
    expect(told.map(({ party, tone }) => [party, tone])).toEqual(
      result.verdicts.map(({ party, tone }) => [party, tone]),
    );
    expect(result.verdicts[0]!.sentence).toMatch(/£1\.4\dm/u);
    expect(told[0]!.sentence).toMatch(/1,4\dm\u00a0£/u);
    expect(told.map(({ sentence }) => sentence).join(" ")).not.toMatch(/£\d|\d%|\d\.\d/u);
    expect(JSON.stringify(result.verdicts)).toBe(before);
  });
});
