import { build, type InlineConfig, type Rolldown } from "vite";
import { bundleSettings, oldestChromium } from "./bundle-settings.ts";

/** The code of what was bundled. */
export const scripts = (output: Rolldown.RolldownOutput["output"]): readonly string[] =>
  output.flatMap((each) => (each.type === "chunk" ? [each.code] : []));

/** Files of what was bundled by their ending, beside code. */
export const textsOf = (output: Rolldown.RolldownOutput["output"], ending: string): readonly string[] =>
  output.flatMap((each) => (each.type === "asset" && each.fileName.endsWith(ending) ? [String(each.source)] : []));

/** Does what builds as a release does, also where tests build: Vite goes by this variable, whatever its settings say. */
async function inProduction<Built>(make: () => Promise<Built>): Promise<Built> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await make();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

/** Bundles without writing a file: one script, one style, whatever they hold within them. */
export async function bundleInMemory(
  settings: InlineConfig,
  { output: format, ...options }: Rolldown.RolldownOptions & { readonly output?: Rolldown.OutputOptions } = {},
): Promise<Rolldown.RolldownOutput["output"]> {
  const built = await inProduction(() =>
    build({
      ...bundleSettings(),
      base: "./",
      ...settings,
      build: {
        write: false,
        target: oldestChromium,
        cssTarget: oldestChromium,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        modulePreload: false,
        chunkSizeWarningLimit: 20_000,
        rolldownOptions: { ...options, output: { ...format, codeSplitting: false } },
      },
    }),
  );
  return (built as Rolldown.RolldownOutput).output;
}
