/** What Windows, the strictest of the three, does not allow in a name, with path separators and control characters. */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const forbidden = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f]+/gu;

/** Marks that are not seen but turn the reading direction round, so that a name shows another ending than it has. */
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;

const reservedOnWindows = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;

/** Endings this app gives, taken off before another is put on. */
const ownEndings = /\.(?:sop\.json|results\.json|summary\.csv|trials\.csv|dictionary\.csv|json|csv)$/iu;

/** Leaves room, in the 255 bytes a name may have, for the ending and for the name of the file written beside. */
const longestInBytes = 180;

/**
 * Makes a file name out of what the window suggests, usually a deal's name, and puts the ending on.
 *
 * It has no path in it, is a legal name on all three systems, and is never empty: `Kirklees / phase 2` with
 * `.summary.csv` gives `Kirklees - phase 2.summary.csv`, and `../../etc/passwd` gives `etc-passwd.summary.csv`.
 */
export function safeFileName(suggested: string, ending: string): string {
  const plain = suggested
    .normalize("NFC")
    .replace(invisible, "")
    .replace(forbidden, "-")
    .trim()
    .replace(ownEndings, "");
  const trimmed = shorten(plain.replace(/^[.\s-]+/u, "")).replace(/[.\s]+$/u, "");
  const named = trimmed === "" ? "Untitled deal" : trimmed;
  return `${reservedOnWindows.test(named) ? "_" : ""}${named}${ending}`;
}

function shorten(name: string): string {
  let kept = "";
  let bytes = 0;
  for (const letter of name) {
    bytes += Buffer.byteLength(letter);
    if (bytes > longestInBytes) break;
    kept += letter;
  }
  return kept;
}
