const factors: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["%", 0.01],
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
  ["x", 1],
  ["×", 1],
]);

/** A sign, before or after a currency as amounts are told: "US$", "£"; digits; and what they are multiplied by. */
const AMOUNT =
  /^(?<before>[+−-]?)\s*(?:[A-Z]{0,3}\p{Sc}\s*)?(?<after>[+−-]?)(?<digits>(?:\d[\d_,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)\s*(?<ending>%|k|m|bn|x|×|)$/iu;

/** An amount as people type it or copy it from what is told: `1500000`, `£1.5m`, `−US$800k`, `5%`, `1.10×`; NaN where it is none. */
export function readAmount(text: string): number {
  const { before = "", after = "", digits, ending = "" } = AMOUNT.exec(text.trim())?.groups ?? {};
  if (digits === undefined || (before !== "" && after !== "")) return Number.NaN;
  const sign = /[−-]/u.test(before + after) ? -1 : 1;
  const value = sign * Number(digits.replaceAll(/[_,]/gu, "")) * factors.get(ending.toLowerCase())!;
  return Number(value.toPrecision(14));
}
