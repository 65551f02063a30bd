const FAR = 5;

/**
 * Where a key leads on a map: an arrow to the next point, with Shift five on; Home and End to the ends of the row, Page Up and
 * Page Down to those of the column. Undefined for any other key.
 */
export function movedOnMap(
  key: string,
  isShift: boolean,
  from: number,
  across: number,
  up: number,
): number | undefined {
  const step = isShift ? FAR : 1;
  const [column, row] = [from % across, Math.floor(from / across)];
  const to = (x: number, y: number): number =>
    Math.min(up - 1, Math.max(0, y)) * across + Math.min(across - 1, Math.max(0, x));
  switch (key) {
    case "ArrowLeft":
      return to(column - step, row);
    case "ArrowRight":
      return to(column + step, row);
    case "ArrowUp":
      return to(column, row + step);
    case "ArrowDown":
      return to(column, row - step);
    case "Home":
      return to(0, row);
    case "End":
      return to(across - 1, row);
    case "PageUp":
      return to(column, up - 1);
    case "PageDown":
      return to(column, 0);
    default:
      return undefined;
  }
}
