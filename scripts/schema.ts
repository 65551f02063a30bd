/** `npm run schema`: writes the published JSON Schemas from those the program checks with. A test sees that they are fresh. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { resultJsonSchema } from "#shared/schema/result-schema.ts";
import { scenarioJsonSchema } from "#shared/schema/scenario-json-schema.ts";

const folder = join(projectRoot, "docs/schema");
await mkdir(folder, { recursive: true });
for (const [name, schema] of [
  ["scenario", scenarioJsonSchema()],
  ["result", resultJsonSchema()],
] as const)
  await writeFile(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
