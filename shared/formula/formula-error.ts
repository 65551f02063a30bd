/** Something wrong with a formula that its writer can mend; the message is a plain sentence. The only error this folder throws. */
export class FormulaError extends Error {
  override readonly name = "FormulaError";
}
