const digits = (value: number, count = 2): string => String(Math.trunc(value)).padStart(count, "0");

/** A moment as ISO 8601 by the clocks of this place, with how far they are ahead: `2026-11-28T23:40:00.000+01:00`. */
export function momentHere(moment: Date): string {
  const ahead = -moment.getTimezoneOffset();
  const day = [digits(moment.getFullYear(), 4), digits(moment.getMonth() + 1), digits(moment.getDate())].join("-");
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map((each) => digits(each)).join(":");
  const offset = `${digits(Math.abs(ahead) / 60)}:${digits(Math.abs(ahead) % 60)}`;
  return `${day}T${time}.${digits(moment.getMilliseconds(), 3)}${ahead < 0 ? "-" : "+"}${offset}`;
}
