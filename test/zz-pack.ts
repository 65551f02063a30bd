import { buildPackTemplate } from "#scripts/build/pack-template.ts";
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
const t = performance.now();
const html = await buildPackTemplate();
writeFileSync("/tmp/pack-template.html", html);
console.log(html.length, gzipSync(html).length, performance.now() - t);
