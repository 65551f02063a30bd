import type { Party } from "../../model/result.ts";
import type { TestsDocument } from "./tests-document.ts";

const names: Readonly<Record<Party, string>> = {
  commissioner: "the commissioner",
  investor: "the investor",
  provider: "the provider",
};

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const parties = Object.keys(names) as readonly Party[];

/** Who would sign: "The commissioner and the provider would sign; the investor would not." */
export function signingSentence({ tests }: Pick<TestsDocument, "tests">): string {
  if (tests.length === 0) return "No party asks anything of this deal yet. Add a test.";
  const asking = parties.filter((party) => tests.some((test) => test.party === party));
  const failing = asking.filter((party) => tests.some((test) => test.party === party && !test.passes));
  const signing = asking.filter((party) => !failing.includes(party));
  const close = tests.some(({ isClose }) => isClose) ? " Some of it is too close to call with so few trials." : "";
  const words = (some: readonly Party[]): string => listed(some.map((party) => names[party]));
  if (failing.length === 0) return `${capital(words(signing))} would sign.${close}`;
  if (signing.length === 0) return `${capital(words(failing))} would not sign.${close}`;
  return `${capital(words(signing))} would sign; ${words(failing)} would not.${close}`;
}
