import { labelWithin } from "../../format/label-within.ts";
import { partyName, partysWords } from "../../format/party-words.ts";
import type { BridgedFigure } from "./bridge-document.ts";

type Figure = Pick<BridgedFigure, "party" | "label">;

/** "Investor: chance of a loss", for a heading, an axis or a column: the provider has a chance of a loss too. */
export const partysFigure = ({ party, label }: Figure): string => `${partyName(party)}: ${labelWithin(label)}`;

/** "the investor’s chance of a loss", in a sentence. */
export const partysFigureWords = ({ party, label }: Figure): string => `${partysWords(party)} ${labelWithin(label)}`;
