/** The points of a map: `across` columns and `up` rows, row by row from the lowest. Each has a place from 0. */
export interface SpaceGrid {
  readonly across: number;
  readonly up: number;
}

/** Fewer intervals than this show too little of a map to refine it. */
const COARSEST_INTERVALS = 5;

export const pointsOf = ({ across, up }: SpaceGrid): number => across * up;
export const placeOf = ({ across }: SpaceGrid, column: number, row: number): number => row * across + column;
export const columnOfPlace = ({ across }: SpaceGrid, place: number): number => place % across;
export const rowOfPlace = ({ across }: SpaceGrid, place: number): number => Math.floor(place / across);

/**
 * How far apart the points of each pass over a map lie: 8, 4, 2 and 1 of 41 × 41. Each halves the one before, and the last is
 * every point.
 */
export function strides({ across, up }: SpaceGrid): readonly number[] {
  const found = [1];
  for (let stride = 2; ; stride *= 2) {
    const fits = [across - 1, up - 1].every(
      (intervals) => intervals % stride === 0 && intervals / stride >= COARSEST_INTERVALS,
    );
    if (!fits) return found;
    found.unshift(stride);
  }
}

/** The places of every point of a pass. */
export function pointsApart(grid: SpaceGrid, stride: number): readonly number[] {
  const places: number[] = [];
  for (let row = 0; row < grid.up; row += stride)
    for (let column = 0; column < grid.across; column += stride) places.push(placeOf(grid, column, row));
  return places;
}

/** A square of a pass by its lower left corner. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export function cellsApart(grid: SpaceGrid, stride: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let row = 0; row + stride < grid.up; row += stride)
    for (let column = 0; column + stride < grid.across; column += stride) cells.push({ column, row });
  return cells;
}

/** The corners of a cell, lower left, lower right, upper left, upper right. */
export const cornersOf = (grid: SpaceGrid, { column, row }: Cell, stride: number): readonly number[] => [
  placeOf(grid, column, row),
  placeOf(grid, column + stride, row),
  placeOf(grid, column, row + stride),
  placeOf(grid, column + stride, row + stride),
];
