import { Marked, type Tokens } from "marked";

/** A page of the guide, as it lies in docs/. */
export interface GuidePage {
  /** Its path below docs/: `method/payments.md`. */
  readonly id: string;
  readonly title: string;
  readonly group: "Guide" | "Method";
  readonly html: string;
  /** What is searched. */
  readonly text: string;
}

// The texts are part of the bundle: nothing is fetched, and the guide is that of this very version.
const sources = import.meta.glob<string>(
  [
    "../../../docs/guide/*.md",
    "../../../docs/method.md",
    "../../../docs/method/*.md",
    "!../../../docs/guide/benchmark.md",
    "!../../../docs/guide/screens.md",
  ],
  { query: "?raw", import: "default", eager: true },
);

const idOf = (path: string): string => path.slice("../../../docs/".length);
const known = new Set(Object.keys(sources).map(idOf));

/** Where a link of a page leads within the guide; undefined where that is outside of it. */
export function linkedPage(from: string, href: string): string | undefined {
  const [path = ""] = href.split("#");
  const folder = from.includes("/") ? `https://docs/${from.slice(0, from.lastIndexOf("/") + 1)}` : "https://docs/";
  const { origin, pathname } = new URL(path === "" ? `https://docs/${from}` : path, folder);
  const id = pathname.slice(1);
  return origin === "https://docs" && known.has(id) ? id : undefined;
}

function page(path: string, markdown: string): GuidePage {
  const id = idOf(path);
  const marked = new Marked({
    renderer: {
      link({ href, tokens }: Tokens.Link): string {
        const words = this.parser.parseInline(tokens);
        const target = linkedPage(id, href);
        // Files of the project and addresses outside are named, and lead nowhere: the app opens no network.
        return target === undefined ? words : `<a href="#${target}" data-page="${target}">${words}</a>`;
      },
      // The guide is ours, and has no HTML of its own.
      html: () => "",
    },
  });
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? id;
  const html = marked.parse(markdown, { async: false }).replaceAll("<table>", '<table class="table table--dense">');
  return { id, title, group: id.startsWith("method") ? "Method" : "Guide", html, text: markdown };
}

/** Every page of the guide and of the method, in the order of the contents. */
export const guidePages: readonly GuidePage[] = Object.entries(sources)
  .map(([path, markdown]) => page(path, markdown))
  .sort((a, b) => a.group.localeCompare(b.group) || a.id.localeCompare(b.id));
