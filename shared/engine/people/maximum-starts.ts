import type { People } from "../people.ts";

/** Places left in the month in which the maximum is reached, and that month. */
function lastPlaces({ startMonth, count }: People, maximum: number): { month: number; left: number } {
  let months = 0;
  for (let person = 0; person < count; person++) months = Math.max(months, startMonth[person]! + 1);
  const starts = new Float64Array(months);
  for (let person = 0; person < count; person++) starts[startMonth[person]!]! += 1;
  let left = maximum;
  let month = 0;
  while (starts[month]! <= left) left -= starts[month++]!;
  return { month, left };
}

/**
 * Turns away whoever would start when the maximum has been reached: first come, first served, by month, then in the order
 * of the segments, then of referral. Those who stay keep their own draws.
 */
export function keepToMaximum(people: People, maximum: number): void {
  if (people.count <= maximum) return;
  const { month, left } = lastPlaces(people, maximum);
  const { startMonth, referral, segmentStart } = people;
  let stillFree = left;
  let place = 0;
  let from = 0;
  for (let segment = 0; segment < segmentStart.length - 1; segment++) {
    const end = segmentStart[segment + 1]!;
    segmentStart[segment] = place;
    for (let person = from; person < end; person++) {
      const start = startMonth[person]!;
      if (start > month || (start === month && stillFree === 0)) continue;
      if (start === month) stillFree--;
      startMonth[place] = start;
      referral[place] = referral[person]!;
      place++;
    }
    from = end;
  }
  segmentStart[segmentStart.length - 1] = place;
  people.count = place;
}
