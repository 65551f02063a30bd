import { partyName, partysWords } from "../../format/party-words.ts";
import type { BridgedFigure } from "./bridge-document.ts";

type Figure = Pick<BridgedFigure, "party" | "label">;

/** A label with its first letter small, unless that begins an acronym: "IRR, 1 in 20 below". */
const small = (label: string): string =>
  /^[A-Z]{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** "Investor: chance of a loss", for a heading, an axis or a column: the provider has a chance of a loss too. */
export const partysFigure = ({ party, label }: Figure): string => `${partyName(party)}: ${small(label)}`;

/** "the investor’s chance of a loss", in a sentence. */
export const partysFigureWords = ({ party, label }: Figure): string => `${partysWords(party)} ${small(label)}`;
