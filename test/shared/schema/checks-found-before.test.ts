import fc from "fast-check";
import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { examples } from "#shared/examples/examples.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { checkScenario } from "#shared/schema/check-scenario.ts";
import { crossFieldChecks } from "#shared/schema/checks/cross-field-checks.ts";
import { anyWholeDeal } from "../support/arbitrary-whole-deal.ts";
import type { Loose } from "./changed-example.ts";

const deals: readonly Scenario[] = [
  ...examples.map(({ scenario }) => scenario),
  ...fc.sample(anyWholeDeal, { seed: 71, numRuns: 40 }),
];

/** What somebody may do to a deal, each in another part, most of them wrong. */
const edits: readonly ((deal: Loose) => void)[] = [
  (d) => (d.deal.contractMonths = 1),
  (d) => (d.deal.commissioner = "nobody"),
  (d) => (d.outcomes[0].id = "renamed"),
  (d) => (d.cohort.segments[0].id = "renamed"),
  (d) => d.payment.rateCard[0] && (d.payment.rateCard[0].outcome = "nowhere"),
  (d) => d.savings[0] && (d.savings[0].outcome = "nowhere"),
  (d) => (d.payment.payers[0].share.value = 0.123),
  (d) => d.costs.lines[0] && (d.costs.lines[0].amount.value = { family: "formula", expression: "input(" }),
  (d) => (d.capital.surplus.investor.value = 0.9),
  (d) => (d.appraisal.months = 1),
  (d) => (d.sources = []),
  (d) => (d.run.seed = 12),
];

describe("what checks between parts found before", () => {
  it("depends on the parts that they say they read, and on no other", () => {
    for (const deal of deals)
      for (const check of crossFieldChecks) {
        const read = new Set<string>();
        check.find(
          new Proxy(deal, {
            get: (target, part: keyof Scenario) => {
              read.add(part);
              return target[part];
            },
          }),
        );
        expect([...read].filter((part) => !(check.reads as readonly string[]).includes(part))).toEqual([]);
      }
  });

  it("is never told of a deal that was changed since: edits find the problems that a new file of the same deal has", () => {
    let wrong = 0;
    for (const deal of deals) {
      let now = produce(deal, (draft) => void (draft.run.seed = 11));
      for (const edit of edits) {
        now = produce(now, (draft) => {
          edit(draft);
        });
        const problems = (document: unknown) => {
          const checked = checkScenario(document);
          return checked.kind === "valid" ? [] : checked.problems;
        };
        expect(problems(now)).toEqual(problems(structuredClone(now)));
        wrong += problems(now).length;
      }
    }
    expect(wrong).toBeGreaterThan(500);
  });
});
