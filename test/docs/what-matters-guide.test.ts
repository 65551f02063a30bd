import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { tornadoText } from "#cli/analysis/tornado-text.ts";
import { conductTornado } from "#shared/analysis/tornado/conduct-tornado.ts";
import { examples } from "#shared/examples/examples.ts";
import { inProcessCrew, unheard } from "../shared/support/in-process-crew.ts";

const page = readFileSync(new URL("../../docs/guide/what-matters.md", import.meta.url), "utf8");

it("the guide to what matters shows what the program prints, to the digit", { timeout: 60_000 }, async () => {
  const { scenario } = examples.find((each) => each.scenario.deal.name === "Ways to Wellness")!;
  const figures = ["payments.total.mean", "investor.loss"];
  const asked = { scenario, seed: scenario.run.seed, trials: 400, figures };
  const printed = tornadoText(await conductTornado(asked, inProcessCrew(), unheard), figures, 0);
  const [, payments = ""] = /^```text\n(.*?)^```$/msu.exec(page)!;
  expect(printed).toContain(payments.trimEnd());
  const [, loss = ""] = /investor\.loss`:\n\n```\n(.*?)^```$/msu.exec(page)!;
  expect(printed).toContain(loss.trimEnd());
});
