/**
 * Codes of the currencies a deal may be in: those of countries where outcomes contracts are let that ISO 4217 gives two
 * decimals, so that money is whole hundredths. Not the Chilean peso, the Rwandan franc, the Ugandan shilling or the yen,
 * which have none.
 */
export const currencies = [
  "GBP",
  "EUR",
  "USD",
  "ARS",
  "AUD",
  "BRL",
  "CAD",
  "CHF",
  "COP",
  "CZK",
  "DKK",
  "GHS",
  "HKD",
  "ILS",
  "INR",
  "KES",
  "MXN",
  "NOK",
  "NZD",
  "PLN",
  "SEK",
  "SGD",
  "TRY",
  "ZAR",
] as const;

/** A currency by its ISO 4217 code: one that has a hundred pence, cents or paise to the unit. */
export type Currency = (typeof currencies)[number];
