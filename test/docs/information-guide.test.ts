import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { informationText } from "#cli/analysis/information-text.ts";
import { conductInformation } from "#shared/analysis/information/conduct-information.ts";
import { examples } from "#shared/examples/examples.ts";
import { inProcessCrew, unheard } from "../shared/support/in-process-crew.ts";

it(
  "the guide to the value of information shows what the program prints, to the digit",
  { timeout: 60_000 },
  async () => {
    const page = readFileSync(new URL("../../docs/guide/information.md", import.meta.url), "utf8");
    const [, shown] = /^```text\n(.*?)^```$/msu.exec(page)!;
    const [, trials, group] = /--trials (\d+) --group "([^"]+)"/u.exec(page)!;
    const [name, inputs] = group!.split("=") as [string, string];
    const { scenario } = examples[0];
    const document = await conductInformation(
      {
        scenario,
        options: [{ id: "base", name: "Base", variant: undefined, scenario, unfit: [] }],
        by: "public",
        groups: [{ name, inputs: inputs.split(",") }],
        seed: scenario.run.seed,
        trials: Number(trials),
      },
      inProcessCrew(),
      unheard,
    );
    expect(informationText(document, 0)).toContain(shown!.trimEnd());
  },
);
