/** As long as a name is told beside others. */
const MOST = 60;

/** Marks that turn the direction of all that follows, until another ends it. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/gu;

/** A name as it is told within a line: whole, or cut short with an ellipsis, within no character and without what would turn the rest of the line. */
export function shortName(name: string): string {
  if (name.length <= MOST) return name;
  const kept = name.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/u, "");
  return `${kept.replaceAll(TURNS, "").trimEnd()}…`;
}
