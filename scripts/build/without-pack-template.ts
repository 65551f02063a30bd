import type { Plugin } from "vite";

/** What asks for the page that shows packs: gzip of its HTML, as base64. */
export const PACK_TEMPLATE = "virtual:pack-template";

/** Gives no page to whoever asks for it: to the page itself, which exports no packs, and to tests of the window’s parts. */
export const withoutPackTemplate = (): Plugin => ({
  name: "without-pack-template",
  resolveId: (id) => (id === PACK_TEMPLATE ? `\0${PACK_TEMPLATE}` : undefined),
  load: (id) => (id === `\0${PACK_TEMPLATE}` ? 'export default "";' : undefined),
});
