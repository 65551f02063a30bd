#!/usr/bin/env node
import { commandLine } from "./command-line.ts";
import { DONE, OUR_FAULT } from "./exit-codes.ts";
import { endOnInterrupt } from "./interrupt.ts";

endOnInterrupt();
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? DONE : OUR_FAULT));
process.exitCode = await commandLine(process.argv.slice(2));
