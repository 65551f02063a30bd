import { termFamilies } from "#shared/sweep/term-names.ts";

/** The terms that can be varied by a short name, a line each, and how any other is named, for the help of a verb. */
export const termLines = `${termFamilies.map(({ form, meaning }) => `    ${form.padEnd(24)}${meaning}`).join("\n")}
  Any other number by its path in the file, with ids for the items of lists: payment.rateCard.job-13.price
`;
