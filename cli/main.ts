#!/usr/bin/env node
import { commandLine } from "./command-line.ts";
import { BAD_INPUT, DONE } from "./exit-codes.ts";
import { endOnInterrupt } from "./interrupt.ts";
import { whyUnwritable } from "./why-unwritable.ts";

endOnInterrupt();
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough, as `head` has, is no fault.
  if (error.code === "EPIPE") process.exit(DONE);
  console.error(`The answer could not be written to standard output: ${whyUnwritable(error)}`);
  process.exit(BAD_INPUT);
});
process.exitCode = await commandLine(process.argv.slice(2));
