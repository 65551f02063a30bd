import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { reverseStressText } from "#cli/analysis/reverse-stress-text.ts";
import { stressText } from "#cli/analysis/stress-text.ts";
import { conductReverseStress } from "#shared/analysis/reverse-stress/conduct-reverse-stress.ts";
import { composedCase } from "#shared/analysis/stress/composed-case.ts";
import { examples } from "#shared/examples/examples.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { stressed } from "../shared/analysis/stress/stressed.ts";
import { inProcessCrew, unheard } from "../shared/support/in-process-crew.ts";

const page = readFileSync(new URL("../../docs/guide/stress.md", import.meta.url), "utf8");
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, "gmsu"))].map(([, text]) => text!.trimEnd());
const { scenario } = examples.find((example) => example.scenario.deal.name === "Istanbul Kodluyor")!;
const { seed } = scenario.run;

it("the guide to stress shows what the program prints, to the digit", { timeout: 60_000 }, async () => {
  const [alone, together, reverse] = blocks("text");
  const document = await stressed(scenario, ["referrals", "drop-out"], { together: true, trials: 300, seed });
  expect(stressText(document, 0)).toContain(alone);
  expect(stressText(document, 0)).toContain(together);
  const losses = await conductReverseStress({ scenario, seed, trials: 1000 }, inProcessCrew(), unheard);
  expect(reverseStressText(losses, 0)).toContain(reverse);
});

it("and a stress of one's own that the program reads and the deal has room for", () => {
  const checked = checkFile({ ...scenario, ...(JSON.parse(blocks("json")[0]!) as object) });
  if (checked.kind === "invalid") expect.fail(checked.problems[0]!.sentence);
  expect(composedCase(scenario, checked.value.analyses!.stresses![0]!.parts)).toMatchObject({
    kind: "case",
    case: { whatIf: { successTimes: 0.9, inputs: [{ times: 0.8 }] } },
  });
});
