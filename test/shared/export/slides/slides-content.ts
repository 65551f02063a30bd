import { examples } from "#shared/examples/examples.ts";
import type { ReportContent } from "#shared/export/report/report-content.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import { runExample } from "#test/shared/report/run-example.ts";
import { hostileDeal as dealNamed } from "#test/shared/support/hostile-deal.ts";

/** What slides are made from, after a short run. */
export function slidesContent(scenario: Scenario, trials = 120): ReportContent {
  const { result } = runExample(scenario, trials);
  return { scenario, result, certificate: runCertificate(result, scenario.run, "2026-11-28T12:00:00Z", 1) };
}

/** An example of the program by its id. */
export const exampleOf = (id: string): Scenario => examples.find((each) => each.id === id)!.scenario;

/** A name that tries to be a formula, a tag, an attribute, an entity, turned text and no text at all. */
const HOSTILE =
  "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"quoted\" &amp; \u202Eright to left\u202C שלום 🏠\u0000\u0001\u001F\uFFFE \uD800 end";

/** What is left of it: nothing that XML cannot hold or that turns the text after it. */
export const HELD = "=cmd|' /C calc'!A0 <script>alert(1)</script> & \"quoted\" &amp; right to left שלום 🏠  end";

/** A deal whose every name is hostile and whose notes are long. */
export const hostileDeal = (): Scenario => dealNamed(HOSTILE);
