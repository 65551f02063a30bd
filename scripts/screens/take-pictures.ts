import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { examples } from "#shared/examples/examples.ts";
import { builtApp } from "#scripts/launch/built-app.ts";
import { choose } from "#scripts/launch/choose.ts";
import type { DrivenApp } from "#scripts/launch/drive-app.ts";
import { resize } from "#scripts/launch/resize.ts";
import { contactSheet, type Shot } from "./contact-sheet.ts";
import { screens, type Screen } from "./screens.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
];
const themes = ["light", "dark"] as const;

/** Aspire with a variant to compare. */
const pictured = {
  ...examples[0].scenario,
  variants: [
    { id: "low-cap", name: "Low cap", changes: [{ path: ["payment", "contractCap", "value"], value: 1_200_000 }] },
  ],
};

/** Closes what lies over the window. */
async function clear({ page }: DrivenApp): Promise<void> {
  for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
  await page.getByRole("dialog").first().waitFor({ state: "hidden" });
}

async function shotsOf(driven: DrivenApp, wanted: readonly Screen[], say: (line: string) => void) {
  const { page } = driven;
  const shots = new Map<string, Shot[]>();
  for (const size of sizes)
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await resize(driven, size.width, size.height);
      for (const { file, show } of wanted) {
        await show(driven);
        await page.waitForTimeout(400);
        shots.set(file, [...(shots.get(file) ?? []), { ...size, png: await page.screenshot() }]);
        await clear(driven);
        say(`  ${file}, ${size.width} × ${size.height}, ${colorScheme}`);
      }
    }
  return shots;
}

/** Keeps a version, so that the history has something to show; and where the file lies is nobody's business. */
async function prepare({ app, page }: DrivenApp): Promise<void> {
  await choose(app, "keep-version");
  await page.locator(".dialog input:focus").waitFor();
  await page.keyboard.type("As tendered");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  await page.getByRole("status").getByRole("button", { name: "Close" }).click();
  await choose(app, "gallery");
  await page.getByRole("button", { name: /^Remove/u }).click();
}

/** Takes pictures of screens into a folder, a sheet each. @param scratch for the deal that is opened */
export async function takePictures(
  folder: string,
  scratch: string,
  wanted: readonly Screen[],
  say: (line: string) => void,
): Promise<void> {
  const launch = await builtApp();
  const file = join(scratch, "aspire.sop.json");
  await writeFile(file, JSON.stringify(pictured));
  await mkdir(folder, { recursive: true });
  const driven = await launch(file);
  try {
    await driven.page
      .getByText(/^10,000 trials$/u)
      .first()
      .waitFor({ timeout: 120_000 });
    await prepare(driven);
    const shots = await shotsOf(driven, wanted, say);
    for (const screen of screens) {
      const [largeLight, largeDark, smallLight, smallDark] = shots.get(screen.file) ?? [];
      if (!largeLight || !largeDark || !smallLight || !smallDark) continue;
      const sheet = await contactSheet(driven.page, [
        [largeLight, largeDark],
        [smallLight, smallDark],
      ]);
      await writeFile(join(folder, `${screen.file}.webp`), sheet);
    }
    if (driven.complaints.length > 0) throw new Error(`The page complained: ${driven.complaints.join("; ")}`);
  } finally {
    await driven.close();
  }
}
