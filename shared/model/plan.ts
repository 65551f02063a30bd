/**
 * The deal's own low, medium or high case: outcomes by id and total payments, to be placed in the simulated
 * distribution. Read and kept; not simulated by this version.
 */
export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly outcomes: Readonly<Record<string, number>>;
  readonly payments?: number | undefined;
}
