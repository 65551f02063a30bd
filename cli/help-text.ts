import { calledAs } from "./called-as.ts";
import { HELP_WIDTH, helpEntry } from "./help-entry.ts";
import { everywhere, type KnownOption } from "./options.ts";
import type { Verb } from "./verb.ts";
import { wrapped } from "./wrapped.ts";

/** "  --trials N      how many …" */
const entry = (head: string, says: string): string => helpEntry(`  ${head}`, says, 18);

const optionHead = (name: string, { value, short }: KnownOption): string =>
  `${short === undefined ? "" : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

/** What `VERB --help` shows. */
export function helpText(name: string, verb: Verb): string {
  const operands = Object.entries(verb.operands).map(([word, { says }]) => entry(word, says));
  const options = Object.entries({ ...verb.options, ...everywhere });
  return `${[
    wrapped(verb.about, HELP_WIDTH, ""),
    `  ${calledAs} ${name} ${verb.usage}`,
    ...(operands.length === 0 ? [] : [operands.join("\n")]),
    options.map(([option, known]) => entry(optionHead(option, known), known.says)).join("\n"),
    ...(verb.more === undefined ? [] : [verb.more.trimEnd()]),
    `  Exit codes: ${verb.exitCodes ?? "0 done, 2 bad input (problems listed), 1 our fault."}`,
  ].join("\n\n")}\n`;
}

/** What `help` shows: every verb, and what it does. */
export const helpOfVerbs = (
  verbs: Readonly<Record<string, Verb>>,
): string => `Simulates outcomes partnerships from the command line.

  ${calledAs} VERB …

${Object.entries(verbs)
  .map(([name, { does }]) => `  ${name.padEnd(16)}${does}`)
  .join("\n")}

  VERB --help, or help VERB, tells the options of a verb. Without a verb simulate is meant. --version tells which program this is.
`;
