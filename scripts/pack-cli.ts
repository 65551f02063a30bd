/** `npm run pack:cli`: the command line as an npm package that runs without this checkout and without a network, in release/. */
import { join, relative } from "node:path";
import { packCli } from "#scripts/npm/pack-cli.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async () => {
  const path = relative(process.cwd(), await packCli(join(projectRoot, "release")));
  console.log(`Packed ${path}. To install it: npm install --global ${path}`);
  return 0;
});
