import { InputProblem } from "#shared/engine/input-problem.ts";
import { BAD_INPUT, DONE, OUR_FAULT } from "./exit-codes.ts";
import { endOnInterrupt } from "./interrupt.ts";
import { runVerb } from "./verbs/verbs.ts";

endOnInterrupt();
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? DONE : OUR_FAULT));
try {
  process.exitCode = await runVerb(process.argv.slice(2));
} catch (error) {
  if (error instanceof InputProblem) process.exitCode = BAD_INPUT;
  else {
    console.error("The program made a mistake and stopped; your file is untouched. Please report this:");
    process.exitCode = OUR_FAULT;
  }
  console.error(error instanceof Error ? error.message : String(error));
}
