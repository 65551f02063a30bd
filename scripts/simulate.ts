/** `npm run simulate -- …`: the verb `simulate` of the command line. Passes its exit code on. */
import { runCli } from "#scripts/launch/run-cli.ts";

await runCli(["simulate", ...process.argv.slice(2)]);
