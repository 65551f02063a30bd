import { screens } from "./screens.ts";

/** docs/guide/screens.md: every screen with its pictures. */
export const pageOfPictures = (): string =>
  [
    "# Every screen in pictures",
    "",
    "Each picture shows a screen four times: in light and in dark, at 1440 × 900 and at 1024 × 700. The deal is the Fair Chance",
    "Fund’s Aspire. `npm run screens` makes them from the real window.",
    ...screens.flatMap(({ file, title }) => [
      "",
      `## ${title}`,
      "",
      `![${title}, light and dark, in a large and a small window](screens/${file}.webp)`,
    ]),
    "",
  ].join("\n");
