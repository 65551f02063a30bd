/** What stands before the decimals of the figures of a file. */
export type DecimalMark = "point" | "comma";

/** The marks of figures with a mark before the decimals. */
export const marksOf = { point: { group: ",", decimal: "." }, comma: { group: ".", decimal: "," } } as const;

/** `undefined`: no figure tells, and none needs it. `ambiguous`: "1.500" alone may be fifteen hundred, or one and a half of somebody who writes three decimals. */
export type FoundDecimalMark = DecimalMark | "ambiguous" | undefined;

/** What one figure says. `grouped`: as "1,500", whose comma groups thousands, since no money has three decimals. */
type Told = FoundDecimalMark | "grouped";

const NUMBER = /\d[\d.,]*\d/gu;

function told(number: string): Told {
  const commas = number.split(",").length - 1;
  const points = number.split(".").length - 1;
  if (commas === 0 && points === 0) return undefined;
  // The mark that comes last and once stands before the decimals.
  if (commas > 0 && points > 0) return number.lastIndexOf(",") > number.lastIndexOf(".") ? "comma" : "point";
  // What comes twice groups thousands, so the other one is for decimals.
  if (commas > 1) return "point";
  if (points > 1) return "comma";
  const behind = number.length - Math.max(number.lastIndexOf(","), number.lastIndexOf(".")) - 1;
  // A nought alone before it, and it groups nothing.
  if (behind === 3 && !/^0[.,]/u.test(number)) return commas > 0 ? "grouped" : "ambiguous";
  return commas > 0 ? "comma" : "point";
}

/**
 * What stands before the decimals, by all figures of a file together. One that tells decides for those that do not; where
 * two contradict each other, or none tells and one needs it, a person has to say.
 */
export function findDecimalMark(texts: readonly string[]): FoundDecimalMark {
  const found = new Set(texts.flatMap((text) => (text.match(NUMBER) ?? []).map(told)));
  const comma = found.has("comma");
  const point = found.has("point") || (found.has("grouped") && !found.has("ambiguous"));
  if (comma && (point || found.has("grouped"))) return "ambiguous";
  if (comma) return "comma";
  if (point) return "point";
  return found.has("ambiguous") ? "ambiguous" : undefined;
}
