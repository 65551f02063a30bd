import { dealWorkbook } from "#shared/export/workbook/deal-workbook.ts";
import type { Workbook } from "#shared/export/workbook/cells/sheet.ts";
import type { WorkbookContent } from "#shared/export/workbook/sheets/workbook-content.ts";
import type { Scenario } from "#shared/model/scenario.ts";
import { runCertificate } from "#shared/report/run-certificate.ts";
import { serialiseScenario } from "#shared/schema/serialise-scenario.ts";
import { runExample } from "../../shared/report/run-example.ts";

/** What the workbook of a deal is made from, after a short run. @param file that saving the deal writes */
function workbookContent(
  scenario: Scenario,
  trials = 100,
  file: string = serialiseScenario(scenario),
): WorkbookContent {
  const run = { seed: 1, trials };
  const { result, layout, table } = runExample(scenario, trials);
  const certificate = runCertificate(result, { ...scenario.run, ...run }, "2026-01-01T00:00:00.000Z", 1);
  return { scenario, result, certificate, layout, table, file };
}

/** The whole workbook of a deal, as the app exports it. */
export function workbookOf(scenario: Scenario, trials?: number): Workbook {
  const making = dealWorkbook(workbookContent(scenario, trials));
  for (;;) {
    const made = making.next();
    if (made.done) return made.value;
  }
}
