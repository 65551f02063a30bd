import { listed } from "../../format/in-words.ts";
import type { TellWork } from "../../report/file-pieces.ts";
import type { FinishedRun } from "../../report/finished-run.ts";
import { sipmathLibrary, type SipmathLibrary } from "./sipmath-library.ts";

/** Some names, the first two by themselves: "A, B and 3 others". */
const some = (names: readonly string[]): string =>
  listed(names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} others`]);

/** What a library gives otherwise than as a metalog, in sentences; undefined where there is nothing of the kind. */
function sipmathNote({ sips, leftOut }: SipmathLibrary): string | undefined {
  const arrays = sips.filter((sip) => sip.function === "SIP_Array").map(({ metadata }) => `“${metadata.label}”`);
  const left = leftOut.map(({ label }) => `“${label}”`);
  const sentences = [
    ...(arrays.length === 0 ? [] : [`Given as trials, since no metalog fits: ${some(arrays)}.`]),
    ...(left.length === 0 ? [] : [`Left out, the file says why: ${some(left)}.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

/**
 * The uncertain results of a run as a SIPmath 3.0 library, as JSON in pieces: empty ones while it is worked out, then a quantity each.
 * @param tell is told what is left out or given otherwise, as a note
 */
export function* sipmathPieces(run: FinishedRun, tell?: TellWork): Generator<string, void, undefined> {
  const making = sipmathLibrary(run);
  let made = making.next();
  for (; !made.done; made = making.next()) {
    tell?.({ done: made.value, total: 1 });
    yield "";
  }
  const { sips, ...rest } = made.value;
  tell?.({ done: 1, total: 1, note: sipmathNote(made.value) });
  const head = JSON.stringify(rest, undefined, 2);
  yield `${head.slice(0, head.lastIndexOf("\n}"))},\n  "sips": [`;
  for (const [place, sip] of sips.entries()) yield `${place === 0 ? "" : ","}\n${JSON.stringify(sip)}`;
  yield "\n  ]\n}\n";
}
