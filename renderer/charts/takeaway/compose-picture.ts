import { wrapText } from "./wrap-text.ts";

/** A picture that needs nothing around it. */
export interface ComposedPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

export interface PictureParts {
  readonly title: string;
  /** The sentence to take away. */
  readonly caption: string;
  /** What stands below the chart, if anything. */
  readonly note?: string | undefined;
  /** What made the numbers. */
  readonly foot: string;
  /** The chart, without classes. */
  readonly chart: SVGSVGElement;
}

const namespace = "http://www.w3.org/2000/svg";
const MARGIN = 24;

interface Lines {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly weight?: string;
}
const titleLines: Lines = { size: 18, leading: 24, colour: "#16212d", weight: "600" };
const captionLines: Lines = { size: 13, leading: 18, colour: "#435160" };
const footLines: Lines = { size: 10, leading: 14, colour: "#586573" };

/** Puts a chart on white paper with its title and sentence above it and what made its numbers at its foot. */
export function composePicture({ title, caption, note = "", foot, chart }: PictureParts): ComposedPicture {
  const chartWidth = Number(chart.getAttribute("width"));
  const chartHeight = Number(chart.getAttribute("height"));
  const width = chartWidth + 2 * MARGIN;
  const svg = element("svg", { width, "font-family": "Arial, Helvetica, sans-serif", role: "img" });
  svg.append(textElement("title", title), textElement("desc", caption));
  const paper = element("rect", { width: "100%", height: "100%", fill: "#ffffff" });
  svg.append(paper);
  let y = MARGIN;
  const write = (text: string, lines: Lines): void => {
    for (const line of wrapText(text, chartWidth, lines.size)) {
      y += lines.leading;
      const at = { x: MARGIN, y: y - lines.leading * 0.25, "font-size": lines.size, fill: lines.colour };
      svg.append(textElement("text", line, lines.weight ? { ...at, "font-weight": lines.weight } : at));
    }
  };
  write(title, titleLines);
  write(caption, captionLines);
  y += 16;
  svg.append(group(chart, MARGIN, y));
  y += chartHeight + 8;
  write(note, captionLines);
  y += 8;
  svg.append(element("line", { x1: MARGIN, x2: width - MARGIN, y1: y, y2: y, stroke: "#d8dee5" }));
  y += 4;
  write(foot, footLines);
  const height = Math.ceil(y + MARGIN - 8);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return { text: new XMLSerializer().serializeToString(svg), width, height };
}

/** The chart as a group and not as a picture in a picture, which other programs would cut at its edge. */
function group(chart: SVGSVGElement, x: number, y: number): SVGElement {
  const own = ["xmlns", "width", "height", "viewBox"];
  const kept = [...chart.attributes].filter(({ name }) => !own.includes(name));
  const made = element("g", { transform: `translate(${x} ${y})` });
  for (const { name, value } of kept) made.setAttribute(name, value);
  made.append(...[...chart.children].filter(({ tagName }) => tagName !== "title" && tagName !== "desc"));
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function textElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElement {
  const made = element(name, attributes);
  made.textContent = text;
  return made;
}
