import type { Plugin } from "vite";

const workerCall =
  /new Worker\(\s*new URL\("\.\/([\w-]+)\.ts", import\.meta\.url\),\s*\{\s*type:\s*"module"\s*,?\s*\}\s*,?\s*\)/gu;

/** Id of the element of the page that holds the code of all workers. */
export const workersElement = "workers";

/** On the page the code of all workers stands in an element; a worker knows its own, see `knowingItself`. */
const address = `(globalThis.workersAddress ??= URL.createObjectURL(new Blob([globalThis.workersText ?? document.getElementById("${workersElement}").textContent], { type: "text/javascript" })))`;

/**
 * The workers' script, so that it can hand itself on: a worker of a page from disk has an origin of its own, and so can
 * start another neither from the page's address nor from its own, but only from text that it holds.
 */
export const knowingItself = (script: string): string =>
  `(function all() { globalThis.workersText = "(" + all + ")()";\n${script}\n})()`;

/**
 * Starts every worker from one text that the page holds, by its name. A page opened from disk has no address its workers
 * could be loaded from; and they share most of their code, so that one text is far shorter than one for each.
 */
export function namedWorkers(): Plugin {
  return {
    name: "named-workers",
    enforce: "pre",
    transform(code, id) {
      if (!/\/renderer\/.*\.tsx?$/u.test(id) || !code.includes("new Worker(")) return undefined;
      const named = code.replaceAll(
        workerCall,
        (_, name: string) => `new NamedWorker(${address}, { name: "${name}" })`,
      );
      if (named.includes("new Worker(")) throw new Error(`${id} starts a worker in a way that is not known.`);
      return { code: named.replaceAll("new NamedWorker(", "new Worker("), map: null };
    },
  };
}

const entry = "virtual:workers";

/** The code of all workers as one script, of which each does what its name says. `names` are files of `folder`. */
export function allWorkers(folder: string, names: readonly string[]): Plugin & { readonly entry: string } {
  const roles = names.map((name) => `"${name}": () => import(${JSON.stringify(`${folder}/${name}.ts`)})`);
  return {
    name: "all-workers",
    entry,
    resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
    load: (id) => (id === `\0${entry}` ? `void ({ ${roles.join(", ")} })[globalThis.name]();` : undefined),
  };
}
