/** What a docstring says, as plain text. */
export interface Docstring {
  /** Sentences on one line; empty where nothing is said. */
  readonly text: string;
  /** What its `@example` tags show. */
  readonly examples: readonly string[];
}

export const NO_DOCSTRING: Docstring = { text: "", examples: [] };

const onOneLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();

/** Reads one comment of TypeScript, its stars and slashes included. */
export function readDocstring(comment: string): Docstring {
  const plain = comment
    .replace(/^\/\*\*/u, "")
    .replace(/\*\/$/u, "")
    .replaceAll(/^[ \t]*\*[ \t]?/gmu, "")
    .replaceAll(
      /\{@link\s+([^}|]+?)\s*(?:\|\s*([^}]+?)\s*)?\}/gu,
      (_, target: string, label?: string) => label ?? target,
    );
  const [text = "", ...tags] = plain.split(/^[ \t]*@/mu);
  const examples = tags.filter((tag) => tag.startsWith("example")).map((tag) => onOneLine(tag.slice("example".length)));
  return { text: onOneLine(text), examples };
}

/**
 * What a docstring says of one of several choices: "`even`: spread evenly. `weights`: …" says "Spread evenly." of
 * `even`. Empty where it does not speak of it that way.
 */
export function partAbout(choice: string, choices: readonly string[], text: string): string {
  const starts = choices
    .map((name) => text.search(new RegExp(`\`${name}\`(?: and \`\\w+\`)?:`, "u")))
    .filter((start) => start >= 0);
  const label = new RegExp(`\`${choice}\`(?: and \`\\w+\`)?:`, "u").exec(text);
  if (label === null) return "";
  const end = Math.min(text.length, ...starts.filter((start) => start > label.index));
  const part = text.slice(label.index + label[0].length, end).trim();
  return part.charAt(0).toUpperCase() + part.slice(1);
}
