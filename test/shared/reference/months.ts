/** The months in which something is due: the first, and every so many months after it, to the last. */
export function everySoManyMonths(first: number, last: number, every = 1): readonly number[] {
  const due: number[] = [];
  for (let month = first; month <= last; month += every) due.push(month);
  return due;
}
