/**
 * `npm run bench`: our engine against a C program, numpy and mathjs on the same deals, side by side; memory, the time of the
 * first picture, cost against size, and a deal space against naive runs. `npm run bench -- --help` lists the options. See docs/guide/benchmark.md.
 */
import { writeFile } from "node:fs/promises";
import { benchHelp, benchOptions } from "#scripts/bench/bench-options.ts";
import { benchTools } from "#scripts/bench/bench-tools.ts";
import { machineFacts } from "#scripts/bench/measuring/machine-facts.ts";
import { costCurves } from "#scripts/bench/parts/curves.ts";
import { dealSpaceCost } from "#scripts/bench/parts/deal-space.ts";
import { firstPictureOf, type FirstPictureResult } from "#scripts/bench/parts/first-picture.ts";
import { memoryOfLongRun } from "#scripts/bench/parts/memory.ts";
import { raceOn, type SpeedResult } from "#scripts/bench/parts/speed.ts";
import { benchText, headOf, type BenchReport } from "#scripts/bench/telling/bench-text.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async (args) => {
  const options = benchOptions(args);
  if (!options) {
    console.log(benchHelp);
    return 0;
  }
  const tools = await benchTools(options, (line) => console.error(line));
  const has = (part: (typeof options.parts)[number]): boolean => options.parts.includes(part);
  const speed: SpeedResult[] = [];
  const firstPicture: FirstPictureResult[] = [];
  if (has("speed")) for (const deal of options.deals) speed.push(await raceOn(deal, tools));
  if (has("first-picture")) for (const deal of options.deals) firstPicture.push(await firstPictureOf(deal, tools));
  const report: BenchReport = {
    machine: await machineFacts(tools.python),
    ...headOf(options),
    speed,
    firstPicture,
    memory: has("memory") ? await memoryOfLongRun(tools) : undefined,
    curves: has("curves") ? await costCurves(tools) : [],
    dealSpace: has("deal-space") ? await dealSpaceCost(tools) : undefined,
  };
  console.log(benchText(report));
  if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, undefined, 2)}\n`);
  return 0;
});
