/** `npm run cli -- VERB …`: the command line, built when its sources are newer. Without a verb it lists them. */
import { runCli } from "#scripts/launch/run-cli.ts";

await runCli(process.argv.slice(2));
