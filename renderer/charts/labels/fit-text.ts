import { textWidth } from "./text-width.ts";

/** A text cut short with an ellipsis where it would be wider than so many pixels. */
export function fitText(text: string, pixels: number, size = 12): string {
  if (textWidth(text, size) <= pixels) return text;
  let kept = text;
  while (kept !== "" && textWidth(`${kept}…`, size) > pixels) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
