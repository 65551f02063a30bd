import type { Plugin } from "vite";

const workerCall =
  /new Worker\(\s*new URL\("(\.\/[\w-]+\.ts)", import\.meta\.url\),\s*\{\s*type:\s*"module"\s*,?\s*\}\s*,?\s*\)/gu;

/**
 * Puts the code of every worker into the code that starts it. A page opened from disk has no address its workers could be
 * loaded from, so they start from text that the page already holds. Vite's own `?worker&inline` does the work; this only
 * asks for it where the app's other build asks for files.
 */
export function inlineWorkers(): Plugin {
  return {
    name: "inline-workers",
    enforce: "pre",
    transform(code, id) {
      if (!/\/renderer\/.*\.tsx?$/u.test(id) || !code.includes("new Worker(")) return undefined;
      const imports: string[] = [];
      const inlined = code.replaceAll(workerCall, (_, file: string) => {
        const name = `InlineWorker${imports.length}`;
        imports.push(`import ${name} from "${file}?worker&inline";`);
        return `new ${name}()`;
      });
      if (inlined.includes("new Worker(")) throw new Error(`${id} starts a worker in a way that cannot be inlined.`);
      return { code: `${imports.join("\n")}\n${inlined}`, map: null };
    },
  };
}
