/** A place on an axis with its label. */
export interface AxisTick {
  readonly value: number;
  readonly label: string;
}
