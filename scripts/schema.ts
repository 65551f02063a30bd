/** `npm run schema`: writes the published JSON Schemas. A test sees that they are fresh. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "#scripts/project/project-root.ts";
import { publishedSchemas } from "#scripts/schema/published-schemas.ts";

const folder = join(projectRoot, "docs/schema");
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(publishedSchemas()))
  await writeFile(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, undefined, 2)}\n`);
