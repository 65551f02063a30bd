import { type NumberLocale, numberStyles } from "#shared/format/number-style.ts";
import { showNumbersIn, shownStyle } from "#shared/format/shown-style.ts";

/** Does something while numbers are shown in a country's style. */
export function inStyle<T>(locale: NumberLocale, act: () => T): T {
  const before = shownStyle();
  showNumbersIn(numberStyles.find((style) => style.locale === locale)!);
  try {
    return act();
  } finally {
    showNumbersIn(before);
  }
}
