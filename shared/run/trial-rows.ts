import type { TrialsTable } from "./trials-table.ts";

/** Bytes of one number. */
export const NUMBER_BYTES = 8;

/**
 * Trials of a table as bytes, trial by trial and in it column by column: float64, little-endian, whatever the machine.
 * The range must be filled.
 */
export function rowsOf(table: TrialsTable, columns: number, first: number, count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(count * columns * NUMBER_BYTES);
  const view = new DataView(bytes.buffer);
  for (let column = 0; column < columns; column++) {
    const values = table.column(column, first + count);
    for (let row = 0; row < count; row++)
      view.setFloat64((row * columns + column) * NUMBER_BYTES, values[first + row]!, true);
  }
  return bytes;
}

/** The numbers of such bytes as a chunk: `values[column * count + row]`. A part of a row at the end is left out. */
export function chunkOfRows(bytes: Uint8Array, columns: number): Float64Array {
  const count = Math.floor(bytes.length / (columns * NUMBER_BYTES));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const values = new Float64Array(count * columns);
  for (let row = 0; row < count; row++)
    for (let column = 0; column < columns; column++)
      values[column * count + row] = view.getFloat64((row * columns + column) * NUMBER_BYTES, true);
  return values;
}
