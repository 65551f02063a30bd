import { capital, listed } from "../../format/in-words.ts";
import { partyWords } from "../../format/party-words.ts";
import type { Party } from "../../model/result.ts";
import type { TestsDocument } from "./tests-document.ts";

const parties: readonly Party[] = ["commissioner", "investor", "provider"];

/** Who would sign: "The commissioner and the provider would sign; the investor would not." */
export function signingSentence({ tests }: Pick<TestsDocument, "tests">): string {
  if (tests.length === 0) return "No party asks anything of this deal yet. Add a test.";
  const asking = parties.filter((party) => tests.some((test) => test.party === party));
  const failing = asking.filter((party) => tests.some((test) => test.party === party && !test.passes));
  const signing = asking.filter((party) => !failing.includes(party));
  const close = tests.some(({ isClose }) => isClose) ? " Some of it is too close to call with so few trials." : "";
  const words = (some: readonly Party[]): string => listed(some.map(partyWords));
  if (failing.length === 0) return `${capital(words(signing))} would sign.${close}`;
  if (signing.length === 0) return `${capital(words(failing))} would not sign.${close}`;
  return `${capital(words(signing))} would sign; ${words(failing)} would not.${close}`;
}
