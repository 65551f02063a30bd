const narrow = new Set("iljtfI.,:;'’|()·!1 \u00a0\u202f");
const wide = new Set("mwMW%—@");

/** About how many pixels a text takes at a size in the window's fonts; a little generous, so that labels keep clear. */
export function textWidth(text: string, size = 12): number {
  let ems = 0;
  for (const character of text) ems += narrow.has(character) ? 0.36 : wide.has(character) ? 0.9 : 0.6;
  return Math.ceil(ems * size);
}
