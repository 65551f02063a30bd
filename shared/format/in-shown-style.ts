import { decimal } from "./decimal.ts";
import { fileStyle } from "./number-style.ts";
import { shownStyle } from "./shown-style.ts";

/** What is quoted, in which digits may be anything; or a number as files have it that another style writes otherwise. */
const QUOTED_OR_NUMBER =
  /“[^”]*”|"[^"]*"|(?<![\p{L}\d.,])(?:(?<grouped>\d{1,3}(?:,\d{3})+)|(?<plain>\d+)(?=\.\d))(?:\.(?<decimals>\d+))?(?![\p{L}\d]|[.,]\d)/gu;

/**
 * A sentence that was made as in files, such as what is wrong with a deal, with its numbers as they are shown. Not for one that
 * has them so already: "1.234" would be turned twice.
 */
export function inShownStyle(sentence: string): string {
  const style = shownStyle();
  if (style === fileStyle) return sentence;
  return sentence.replaceAll(QUOTED_OR_NUMBER, (found, ...rest) => {
    const { grouped, plain, decimals } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const whole = grouped === undefined ? plain : decimal(Number(grouped.replaceAll(",", "")));
    if (whole === undefined) return found;
    return decimals === undefined ? whole : `${whole}${style.decimal}${decimals}`;
  });
}
