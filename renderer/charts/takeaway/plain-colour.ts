/** A colour as every program reads it: six hexadecimal digits, with its opacity beside it where it is not whole. */
export interface PlainColour {
  readonly colour: string;
  readonly opacity: number;
}

/** Reads a computed colour: `rgb(18, 67, 109)` or `rgba(0, 0, 0, 0.5)`. What is no colour (`none`, `url(#a)`) stays as it is. */
export function plainColour(computed: string): PlainColour {
  const parts = /^rgba?\(([^)]+)\)$/u.exec(computed.trim())?.[1]?.split(/[\s,/]+/u);
  if (parts === undefined) return { colour: computed, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts.map(Number);
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, "0")).join("");
  return { colour: `#${hex}`, opacity };
}
