import type { Party } from "../model/result.ts";
import { capital } from "./in-words.ts";

/** "the commissioner", as it stands in a sentence. */
export const partyWords = (party: Party): string => `the ${party}`;

/** "the commissioner’s". */
export const partysWords = (party: Party): string => `${partyWords(party)}’s`;

/** "Commissioner", as it stands in a table or a field. */
export const partyName = (party: Party): string => capital(party);
