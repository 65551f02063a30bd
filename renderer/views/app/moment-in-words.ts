import { shownStyle } from "#shared/format/shown-style.ts";

/** A moment as a person would tell it now: `today at 14:03`, `yesterday at 09:12`, `27 November 2026 at 14:03`. */
export function momentInWords(moment: number, now: number = Date.now()): string {
  const date = new Date(moment);
  const daysAgo = Math.round((startOfDay(new Date(now)) - startOfDay(date)) / 86_400_000);
  if (daysAgo === 0) return `today at ${timeOf(date)}`;
  if (daysAgo === 1) return `yesterday at ${timeOf(date)}`;
  return dateAndTime(date);
}

/** A moment that is told alike on any later day: `27 November 2026 at 14:03`. */
export function dateAndTime(date: Date): string {
  // English words; only their order is the country's.
  const order = shownStyle().date === "monthFirst" ? "en-US" : "en-GB";
  const day = new Intl.DateTimeFormat(order, { day: "numeric", month: "long", year: "numeric" }).format(date);
  return `${day} at ${timeOf(date)}`;
}

const timeOf = (date: Date): string =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(date);

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
