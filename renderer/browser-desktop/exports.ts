import type { DesktopBridge, ExportHandle, Reply } from "#shared/desktop/contract.ts";
import { exportEndings } from "#shared/desktop/export-endings.ts";
import { download } from "./download.ts";

type ExportRequests = Extract<keyof DesktopBridge["request"], `export:${string}`>;

interface Gathered {
  readonly name: string;
  /** Each given to the browser at once, which keeps what is large on disk and not in the page. */
  readonly parts: Blob[];
}

const going = new Map<ExportHandle, Gathered>();
let begun = 0;

const ENDED: Reply<never> = { kind: "refused", sentence: "This export has ended already. Export again." };

/** Exports in an ordinary browser: gathered, and downloaded once whole. Where the file lands is the browser's and the person's business. */
export const browserExports: Pick<DesktopBridge["request"], ExportRequests> = {
  "export:begin": async ({ kind, suggestedName }) => {
    const handle = `export-${++begun}`;
    const name = suggestedName + exportEndings[kind].ending;
    going.set(handle, { name, parts: [] });
    return { kind: "done", value: { handle, name } };
  },
  "export:write": async ({ handle, bytes }) => {
    const gathered = going.get(handle);
    if (!gathered) return ENDED;
    gathered.parts.push(new Blob([new Uint8Array(bytes)]));
    return { kind: "done", value: undefined };
  },
  "export:finish": async (handle) => {
    const gathered = going.get(handle);
    going.delete(handle);
    if (!gathered) return ENDED;
    download(gathered.name, gathered.parts);
    return { kind: "done", value: { name: gathered.name } };
  },
  "export:abandon": async (handle) => void going.delete(handle),
};
