/**
 * A root of a function between two points where it differs in sign, by the Illinois variant of false position (Dowell &
 * Jarratt 1971) with every eighth step a bisection.
 */
export function rootBetween(value: (x: number) => number, from: number, to: number): number {
  let a = from;
  let b = to;
  let valueA = value(a);
  let valueB = value(b);
  for (let step = 0; step < 200 && Math.abs(b - a) > 1e-15 * Math.abs(a); step++) {
    const secant = (a * valueB - b * valueA) / (valueB - valueA);
    const inside = secant > Math.min(a, b) && secant < Math.max(a, b);
    const middle = step % 8 === 7 || !inside ? (a + b) / 2 : secant;
    const valueMiddle = value(middle);
    if (valueMiddle === 0) return middle;
    if (valueMiddle > 0 === valueB > 0) valueA /= 2;
    else {
      a = b;
      valueA = valueB;
    }
    b = middle;
    valueB = valueMiddle;
  }
  return b;
}
