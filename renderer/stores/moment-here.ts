/** A moment as ISO 8601 by the clocks of this place, with how far they are ahead: `2026-11-28T23:40:00.000+01:00`. */
export function momentHere(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const twoDigits = (value: number): string => String(Math.trunc(value)).padStart(2, "0");
  const clock = new Date(moment.getTime() + ahead * 60_000).toISOString().slice(0, -1);
  return `${clock}${ahead < 0 ? "-" : "+"}${twoDigits(Math.abs(ahead) / 60)}:${twoDigits(Math.abs(ahead) % 60)}`;
}
