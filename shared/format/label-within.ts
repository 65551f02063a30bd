/** The name of a figure within a sentence: "chance of a loss", "median IRR a year"; IRR keeps its capitals. */
export function labelWithin(label: string): string {
  const plain = label.replace(/, a year$/u, " a year");
  return /^[A-Z][a-z]/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}
