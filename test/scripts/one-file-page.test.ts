import { createHash } from "node:crypto";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { knowingItself, namedWorkers } from "#scripts/build/named-workers.ts";
import { oneFilePage } from "#scripts/build/one-file-page.ts";

const html = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta property="csp-nonce" content="__CSP_NONCE__" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const parts = {
  html,
  script: 'const end = "</script>", all = "$& $1 <!-- --!>";',
  style: "p { margin: 0 }",
  workers: 'const end = "</script>";',
  icon: "<svg/>",
  licences: "MIT </script>",
};
const digest = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the page in one file", () => {
  const page = oneFilePage(parts);

  it("asks for no other file", () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/u);
  });

  it("lets run exactly the script and the style it holds", () => {
    const script = /<script type="module">(.*?)<\/script>/su.exec(page)?.[1] ?? "";
    const style = /<style>(.*?)<\/style>/su.exec(page)?.[1] ?? "";
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? "";
    expect(policy).toContain(`script-src ${digest(script)};`);
    expect(policy).toContain(`style-src ${digest(style)} `);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|connect-src/u);
    // The same program as before it was put there.
    expect([...runInNewContext(`${script} [end, all]`)]).toEqual(["</script>", "$& $1 <!-- --!>"]);
    expect(page.match(/<\/script>/gu)).toHaveLength(3);
  });

  it("gives the components the word that its policy lets their styles in by", () => {
    const nonce = /csp-nonce" content="([0-9a-f]{32})"/u.exec(page)?.[1];
    expect(page).toContain(`'nonce-${nonce}'`);
  });

  it("is refused where a browser would read it differently from how it was written", () => {
    expect(() => oneFilePage({ ...parts, script: "const a = `\r\n`;" })).toThrow("carriage return");
    expect(() => oneFilePage({ ...parts, style: "p::after { content: '</style>' }" })).toThrow("style element");
  });
});

describe("a worker of that page", () => {
  const transform = namedWorkers().transform as (code: string, id: string) => { readonly code: string } | undefined;

  it("starts from text that the page holds", () => {
    const code = 'const a = new Worker(new URL("./run-worker.ts", import.meta.url), { type: "module" });';
    const made = transform(code, "/x/renderer/worker/web-run-client.ts")?.code;
    expect(made).toMatch(/^const a = new Worker\(.*getElementById\("workers"\).*, \{ name: "run-worker" \}\);$/u);
    expect(transform("const b = 1;", "/x/renderer/main.tsx")).toBeUndefined();
  });

  it("can hand its own code on, which is again the same", () => {
    const script = knowingItself('globalThis.ran = `${globalThis.ran ?? ""}x`; // $&');
    const world: { ran?: string; workersText?: string } = {};
    runInNewContext(script, Object.assign(world, { globalThis: world }));
    const first = world.workersText ?? "";
    runInNewContext(first, world);
    expect(world.workersText).toBe(first);
    expect(world.ran).toBe("xx");
  });

  it("stops the build when it is started in a way that is not known", () => {
    expect(() => transform('new Worker("./a.js")', "/x/renderer/worker/a.ts")).toThrow("not known");
  });
});
