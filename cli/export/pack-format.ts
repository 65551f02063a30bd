import type { ExportFormat } from "./export-format.ts";

/** A page that anyone opens in a browser. */
export const packFormat: ExportFormat = {
  name: "pack",
  files: [
    {
      name: "pack.html",
      holds: "every deal of the file with its run, their comparison and bridges, as a page for any browser",
      needs: "file",
      piecesOf: async (source, tell) => {
        const { packOfFile } = await import("./pack-of-file.ts");
        return packOfFile(source, tell);
      },
    },
  ],
};
