import marks from "../styles/chart-marks.css?raw";
import tokens from "../styles/tokens.css?raw";

/** Declarations of a block of a style sheet, in their order. */
const declarationsOf = (block: string): readonly (readonly [property: string, value: string])[] =>
  block.split(";").flatMap((line) => {
    const colon = line.indexOf(":");
    return colon === -1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const];
  });

/** The tokens of paper, by name: those of the first block of each name, which is the light theme's. */
function paperTokens(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, block = ""] of withoutComments(tokens).matchAll(/[^{}]*\{(?<block>[^{}]*)\}/gu))
    for (const [name, value] of declarationsOf(block))
      if (name.startsWith("--") && !found.has(name)) found.set(name, value);
  return found;
}

const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//gu, "");

/** Classes that other programs would draw wrong: a halo behind a label would lie over it. */
const onScreenOnly: ReadonlySet<string> = new Set(["chart-label--halo"]);

/** What each class of a chart's mark says, with tokens resolved: classes stand alone in that style sheet. */
function classStyles(): ReadonlyMap<string, string> {
  const named = paperTokens();
  const resolved = (value: string): string =>
    value.replaceAll(/var\((?<name>--[\w-]+)\)/gu, (_, name: string) => named.get(name) ?? "");
  const styles = new Map<string, string>();
  for (const [, selectors = "", block = ""] of withoutComments(marks).matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    const style = declarationsOf(block)
      .map(([property, value]) => `${property}:${resolved(value)}`)
      .join(";");
    for (const selector of selectors.split(",")) {
      const name = /^\s*\.(?<name>[\w-]+)\s*$/u.exec(selector)?.groups?.["name"];
      if (name !== undefined && !onScreenOnly.has(name))
        styles.set(name, [styles.get(name), style].filter(Boolean).join(";"));
    }
  }
  return styles;
}

let known: ReadonlyMap<string, string> | undefined;

/**
 * A drawn picture as a file of its own, without a page to ask for its styles: what its classes say stands in each mark. Other
 * programs, word processors among them, show it as the report does.
 */
export function standaloneSvg(svg: string): string {
  const styles = (known ??= classStyles());
  const order = [...styles.keys()];
  const dressed = svg.replaceAll(/ class="(?<names>[^"]*)"/gu, (_, names: string) => {
    const has = names.split(" ").sort((one, other) => order.indexOf(one) - order.indexOf(other));
    const style = has.flatMap((name) => styles.get(name) ?? []).join(";");
    return style === "" ? "" : ` style="${style.replaceAll('"', "'")}"`;
  });
  const root =
    'xmlns="http://www.w3.org/2000/svg" font-family="Liberation Sans, Arial, Helvetica, sans-serif" font-size="12"';
  return dressed.replace("<svg", `<svg ${root}`);
}
