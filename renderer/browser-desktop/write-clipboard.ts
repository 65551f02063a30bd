import type { ClipboardContent, Reply } from "#shared/desktop/contract.ts";

/** Puts text or a picture on the clipboard, where the browser lets a page do so. */
export async function writeClipboard(content: ClipboardContent): Promise<Reply<undefined>> {
  try {
    if (content.kind === "text") await navigator.clipboard.writeText(content.text);
    else {
      const picture = new Blob([new Uint8Array(content.bytes)], { type: "image/png" });
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    }
    return { kind: "done", value: undefined };
  } catch {
    const instead = content.kind === "picture" ? " Save it as PNG instead." : "";
    return { kind: "refused", sentence: `This browser does not let the page copy.${instead}` };
  }
}
