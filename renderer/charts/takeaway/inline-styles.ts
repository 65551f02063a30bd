import { plainColour } from "./plain-colour.ts";

/** What the style sheets say about a mark, as SVG attributes; the value is what a mark has that nothing is said of. */
const inherited: Readonly<Record<string, string>> = {
  fill: "#000000",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "shape-rendering": "auto",
  "text-anchor": "start",
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
};
const ownOnly: Readonly<Record<string, string>> = { opacity: "1", "dominant-baseline": "auto" };

/** Of no use outside the page. */
const dropped = /^(class|style|role|tabindex|aria-.*|data-.*)$/u;

type StyleOf = (element: Element) => { readonly getPropertyValue: (name: string) => string };

/**
 * A copy of a drawn picture that needs no style sheet: what its classes say stands in attributes, and only where it differs
 * from what the mark inherits, so that the file is short and other programs can change it.
 */
export function inlineStyles(
  picture: SVGSVGElement,
  styleOf: StyleOf = (element) => getComputedStyle(element),
): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  dress(picture, copy, inherited, styleOf);
  return copy;
}

function dress(drawn: Element, copy: Element, around: Readonly<Record<string, string>>, styleOf: StyleOf): void {
  const style = styleOf(drawn);
  if (style.getPropertyValue("display") === "none") return copy.remove();
  const has = attributesOf(style, around);
  for (const name of copy.getAttributeNames()) if (dropped.test(name)) copy.removeAttribute(name);
  for (const [name, value] of Object.entries(has)) {
    const usual = name in ownOnly ? ownOnly[name] : around[name];
    if (value === usual) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  // Both lists first: a child that is not shown leaves the copy.
  const [before, after] = [[...drawn.children], [...copy.children]];
  for (const [index, child] of before.entries()) dress(child, after[index] as Element, { ...around, ...has }, styleOf);
}

function attributesOf(style: ReturnType<StyleOf>, around: Readonly<Record<string, string>>): Record<string, string> {
  const has: Record<string, string> = {};
  for (const name of Object.keys({ ...inherited, ...ownOnly })) {
    const value = style.getPropertyValue(name).trim();
    if (value !== "") has[name] = attributeValue(name, value);
  }
  for (const name of ["fill", "stroke"] as const) {
    const { colour, opacity } = plainColour(has[name] ?? "none");
    const given = Number(has[`${name}-opacity`] ?? around[`${name}-opacity`] ?? 1);
    if (has[name] !== undefined) has[name] = colour;
    if (opacity < 1) has[`${name}-opacity`] = String(opacity * given);
  }
  return has;
}

/** A computed value as an attribute is written: `5px, 3px` is `5 3`, and `crispedges` is spelt as other programs know it. */
function attributeValue(name: string, computed: string): string {
  if (name === "fill" || name === "stroke") return computed;
  if (name === "shape-rendering" && computed.toLowerCase() === "crispedges") return "crispEdges";
  return computed.replaceAll(/(?<=\d)px/gu, "").replaceAll(/,\s*/gu, " ");
}
