/** What a sentence calls the file that was named: “-” is standard input, none the example. */
export const fileInWords = (file: string | undefined): string =>
  file === "-" ? "The scenario on standard input" : (file ?? "The example");
