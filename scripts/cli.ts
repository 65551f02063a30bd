/** `npm run cli -- VERB …`: the command line, built when its sources are newer. Without a verb it lists them. */
import { runCli } from "#scripts/launch/run-cli.ts";

const words = process.argv.slice(2);
await runCli(words.length === 0 || words[0]!.startsWith("-") ? ["help", ...words] : words);
