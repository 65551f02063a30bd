import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import { checkFile } from "#shared/variants/check-file.ts";
import { findVariant } from "#shared/variants/find-variant.ts";
import { bridgeText } from "#cli/analysis/bridge-text.ts";
import { bridged } from "../shared/analysis/bridge/conduct.ts";

const page = readFileSync(new URL("../../docs/guide/bridge.md", import.meta.url), "utf8");
const blocks = (kind: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\`$`, "gmsu"))].map(([, text]) => text!);

it(
  "the guide to the bridge shows what the program prints, to the digit, in both orders",
  { timeout: 60_000 },
  async () => {
    const base = examples[0].scenario;
    const checked = checkFile({ ...base, ...(JSON.parse(blocks("json")[0]!) as object) });
    if (checked.kind === "invalid") expect.fail(checked.problems[0]!.sentence);
    const [from, to] = [findVariant(checked.value, "base")!, findVariant(checked.value, "offer")!];
    const [inOrder, capFirst] = blocks("text");
    for (const [shown, order] of [
      [inOrder!, []],
      [capFirst!, ["payment.contractCap"]],
    ] as const) {
      const settings = { order, trials: 300, seed: base.run.seed, toName: to.name };
      const document = await bridged(from.scenario, to.scenario, settings);
      expect(bridgeText(document, ["payments.total.mean"], 0)).toContain(shown.trimEnd());
    }
  },
);
