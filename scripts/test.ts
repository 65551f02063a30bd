/**
 * `npm test`: every suite, static checks first, ending with the line `N passed, N failed`.
 * `npm test -- unit` keeps to one suite, `npm test -- e2e test/e2e/open.test.ts` to one file of it.
 */
import { allSuites } from "#scripts/suites/all-suites.ts";
import { chooseSuites } from "#scripts/suites/choose-suites.ts";
import { runSuites } from "#scripts/suites/run-suites.ts";
import { summarise } from "#scripts/suites/summarise.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async (args) => {
  const { suites, filters } = chooseSuites(args, allSuites);
  const runs = await runSuites(suites, filters);
  console.log(summarise(runs).join("\n"));
  return runs.every(({ result }) => result.failed === 0) ? 0 : 1;
});
