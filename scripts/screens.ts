/**
 * `npm run screens`: pictures of every screen of the real window, light and dark, large and small, into docs/guide/screens.
 * `npm run screens -- results cash` takes those alone. Look at them after any change of the screen.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withDisplay } from "#scripts/display/with-display.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { pageOfPictures } from "#scripts/screens/page-of-pictures.ts";
import { screens } from "#scripts/screens/screens.ts";
import { takePictures } from "#scripts/screens/take-pictures.ts";
import { Refusal } from "#scripts/terminal/refusal.ts";
import { runScript } from "#scripts/terminal/run-script.ts";

await runScript(async (args) => {
  const strangers = args.filter((name) => !screens.some(({ file }) => file === name));
  if (strangers.length > 0)
    throw new Refusal(
      `There is no screen ${strangers.join(", ")}; there are ${screens.map(({ file }) => file).join(", ")}.`,
    );
  const wanted = screens.filter(({ file }) => args.length === 0 || args.includes(file));
  const guide = join(projectRoot, "docs/guide");
  const scratch = await mkdtemp(join(tmpdir(), "outcomes-screens-"));
  try {
    await withDisplay("1600x1000", () =>
      takePictures(join(guide, "screens"), scratch, wanted, (line) => console.error(line)),
    );
    await writeFile(join(guide, "screens.md"), pageOfPictures());
    return 0;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
