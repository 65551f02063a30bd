/** How often a rule is paid a person. */
type Paid = "once" | "unlimited" | number;

/** How often a rule is paid, as it stands in a cell: "Once", "Each time", "At most 3". */
export const paidWords = (claims: Paid): string =>
  claims === "once" ? "Once" : claims === "unlimited" ? "Each time" : `At most ${claims}`;

const WORDS: readonly (readonly [RegExp, "once" | "unlimited"])[] = [
  [/^(?:once|one-?off|per person|per participant|each person|person|participant|individual)$/u, "once"],
  [/^(?:each time|every time|unlimited|per event|per day|per outcome|event|day|each)$/u, "unlimited"],
];

/** Reads {@link paidWords}, a number, or a spreadsheet's own word for it; undefined where it is none. */
export function readPaid(text: string): Paid | undefined {
  const typed = text.trim().toLowerCase();
  const known = WORDS.find(([pattern]) => pattern.test(typed));
  if (known) return known[1];
  const count = /^(?:at most |up to |max(?:imum)? )?(\d{1,6})(?: ?(?:×|x|times)(?: a person)?)?$/u.exec(typed);
  const times = count ? Number(count[1]) : 0;
  return times === 1 ? "once" : times > 1 ? times : undefined;
}
