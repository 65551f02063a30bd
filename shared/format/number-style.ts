const NO_BREAK_SPACE = "\u00a0";
const NARROW_NO_BREAK_SPACE = "\u202f";

/** How a country writes numbers, amounts, percentages and the order of a date. Words stay English, and so do k, m and bn. */
export interface NumberStyle {
  /** BCP 47. */
  readonly locale: string;
  /** The country, as a list of countries names it. */
  readonly place: string;
  /** What groups digits by threes. */
  readonly group: "," | "." | "’" | typeof NO_BREAK_SPACE | typeof NARROW_NO_BREAK_SPACE;
  readonly decimal: "." | ",";
  /** Whole digits from which on they are grouped: Spain writes 1234 and 12.345. */
  readonly groupedFrom: 4 | 5;
  /** Where the sign of a currency stands. `before` keeps a space only behind a code. */
  readonly currency: "before" | "beforeSpaced" | "after";
  /** The minus of an amount: before all of it, behind the sign and its space, or behind the sign in the place of the space. */
  readonly minus: "first" | "behindSign" | "forSpace";
  /** Whether a space stands before the per cent sign. */
  readonly percentSpaced: boolean;
  /** 27 November 2026, or November 27, 2026. */
  readonly date: "dayFirst" | "monthFirst";
}

const british = {
  locale: "en-GB",
  place: "United Kingdom",
  group: ",",
  decimal: ".",
  groupedFrom: 4,
  currency: "before",
  minus: "first",
  percentSpaced: false,
  date: "dayFirst",
} as const satisfies NumberStyle;

/** As most of the continent writes: 1.234,50 €. */
const continental = { ...british, group: ".", decimal: ",", currency: "after", percentSpaced: true } as const;
/** With spaces between groups: 1 234,50 €. */
const spaced = { ...continental, group: NO_BREAK_SPACE } as const;

/**
 * The styles there are, the British one first. Each is checked against what Intl knows of its locale (test/shared/format);
 * written out here since browsers' and Node's versions of Intl differ. Where it writes the minus as a hyphen, ours is a minus.
 */
export const numberStyles = [
  british,
  { ...british, locale: "pt-BR", place: "Brazil", group: ".", decimal: ",", currency: "beforeSpaced" },
  { ...british, locale: "es-CO", place: "Colombia", group: ".", decimal: ",", currency: "beforeSpaced" },
  { ...spaced, locale: "cs-CZ", place: "Czechia" },
  { ...continental, locale: "da-DK", place: "Denmark" },
  { ...spaced, locale: "fi-FI", place: "Finland" },
  { ...spaced, locale: "fr-FR", place: "France", group: NARROW_NO_BREAK_SPACE },
  { ...continental, locale: "de-DE", place: "Germany" },
  { ...continental, locale: "it-IT", place: "Italy", groupedFrom: 5, percentSpaced: false },
  {
    ...continental,
    locale: "nl-NL",
    place: "Netherlands",
    currency: "beforeSpaced",
    minus: "behindSign",
    percentSpaced: false,
  },
  { ...spaced, locale: "nb-NO", place: "Norway" },
  { ...spaced, locale: "pl-PL", place: "Poland", groupedFrom: 5, percentSpaced: false },
  { ...spaced, locale: "pt-PT", place: "Portugal", groupedFrom: 5, percentSpaced: false },
  { ...continental, locale: "es-ES", place: "Spain", groupedFrom: 5 },
  { ...spaced, locale: "sv-SE", place: "Sweden" },
  { ...british, locale: "de-CH", place: "Switzerland", group: "’", currency: "beforeSpaced", minus: "forSpace" },
  { ...british, locale: "en-US", place: "United States", date: "monthFirst" },
] as const satisfies readonly NumberStyle[];

/** The locale of a style. */
export type NumberLocale = (typeof numberStyles)[number]["locale"];

/** How files, the command line and every document are written, wherever they are made. */
export const fileStyle: NumberStyle = british;

/** English is written the British way but for Americans; French in Belgium as in France; and so on. */
const alike: Readonly<Record<string, NumberLocale>> = {
  en: "en-GB",
  no: "nb-NO",
  nn: "nb-NO",
  pt: "pt-PT",
  es: "es-ES",
  "es-AR": "es-CO",
};

/**
 * The style of any locale, as a system names its own: that of the locale, or of its language; British where there is neither.
 * @param locale BCP 47, perhaps with more after the country, or what a system makes of it: `de-DE-u-co-phonebk`, `de_DE.UTF-8`
 */
export function styleNearTo(locale: string): NumberStyle {
  const [language = "", ...others] = locale.split(/[-_@.]/u);
  const region = others.find((part) => /^[A-Z]{2}$/iu.test(part))?.toUpperCase();
  const whole = region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region}`;
  const found =
    numberStyles.find((each) => each.locale === whole) ??
    numberStyles.find((each) => each.locale === (alike[whole] ?? alike[language.toLowerCase()])) ??
    numberStyles.find((each) => each.locale.startsWith(`${language.toLowerCase()}-`));
  return found ?? fileStyle;
}
