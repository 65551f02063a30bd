/** `npm run gallery`: runs every shipped deal and keeps the picture of its payments. A test sees that they are fresh. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { paymentPictureOf } from "#scripts/gallery/payment-picture-of.ts";
import { projectRoot } from "#scripts/project/project-root.ts";
import { examples } from "#shared/examples/examples.ts";

const pictures = Object.fromEntries(
  examples.map(({ id, title, scenario }) => {
    console.error(`Running ${title}.`);
    return [id, paymentPictureOf(scenario)];
  }),
);
await writeFile(
  join(projectRoot, "shared/examples/payment-pictures.json"),
  `${JSON.stringify(pictures, undefined, 2)}\n`,
);
