/**
 * Something a person or their machine can cause: no network, no rights, a wrong argument.
 * Its message is one or more whole sentences that say what to do. `runScript` prints it without a stack trace.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
