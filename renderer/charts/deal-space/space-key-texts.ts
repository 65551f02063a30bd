import { partyName } from "#shared/format/party-words.ts";
import type { Party } from "#shared/model/result.ts";

/** Width of what stands before a text. */
export const SWATCH = 26;

export const ALL = "All would sign";
export const STROKES = "Strokes: the side on which it would not sign";

/** What the key of the map says, in its order. */
export const keyTexts = (parties: readonly Party[]): readonly string[] => [ALL, ...parties.map(partyName), STROKES];
