const factors: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["%", 0.01],
  ["k", 1e3],
  ["m", 1e6],
  ["bn", 1e9],
]);

/** An amount as people type it on a command line: `1500000`, `1,500,000`, `£1.5m`, `5%`, `-0.02`; NaN where it is none. */
export function readAmount(text: string): number {
  const [, digits, ending] =
    /^\s*[£$€]?\s*([+-]?(?:\d[\d_,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?)\s*(%|k|m|bn|)\s*$/iu.exec(text) ?? [];
  if (digits === undefined) return Number.NaN;
  const value = Number(digits.replaceAll(/[_,]/gu, "")) * factors.get((ending ?? "").toLowerCase())!;
  return Number(value.toPrecision(14));
}
