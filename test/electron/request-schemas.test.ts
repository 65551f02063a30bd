import { describe, expect, it } from "vitest";
import { LARGEST_PIECE_IN_BYTES } from "#shared/desktop/largest-piece.ts";
import { droppedFileSchema, requestSchemas } from "#electron/main/ipc/request-schemas.ts";

/** The first bytes of every PNG file. */
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const handle = "0123456789abcdef0123456789abcdef";

describe("what a request may bring", () => {
  it.each([
    ["file:open", []],
    ["certificate:open", []],
    ["file:open-recent", [handle]],
    ["file:save", [{ handle, text: "{}" }]],
    ["file:save-as", [{ suggestedName: "../x", text: "" }]],
    ["export:begin", [{ kind: "trials-csv", suggestedName: "x" }]],
    ["export:begin", [{ kind: "picture-png", suggestedName: "x" }]],
    ["export:write", [{ handle, bytes: new Uint8Array(LARGEST_PIECE_IN_BYTES) }]],
    ["export:finish", [handle]],
    ["export:abandon", [handle]],
    ["window:print", [{ foot: "Aspire · seed 1" }]],
    ["window:save-pdf", [{ suggestedName: "x", foot: "Aspire · seed 1" }]],
    ["clipboard:write", [{ kind: "text", text: "a\tb" }]],
    ["clipboard:write", [{ kind: "picture", bytes: png }]],
    ["window:document", [{ name: "x", edited: true }]],
    ["window:ask-unsaved", ["x"]],
  ] as const)("is let through by %s when it is as agreed", (channel, brought) => {
    expect(requestSchemas[channel].safeParse(brought).success).toBe(true);
  });

  it.each([
    ["file:open", ["/etc/passwd"]],
    ["certificate:open", ["/etc/passwd"]],
    ["file:open-recent", []],
    ["file:open-recent", ["/etc/passwd"]],
    ["file:open-recent", [handle, handle]],
    ["file:save", [{ handle: "../a", text: "" }]],
    ["file:save", [{ handle, text: Buffer.from("x") }]],
    ["file:save", [{ handle, text: "", path: "/etc/passwd" }]],
    ["file:save-as", [{ suggestedName: "x".repeat(501), text: "" }]],
    ["file:save-as", [{ suggestedName: "x", text: "x".repeat(50_000_001) }]],
    ["export:begin", [{ kind: "exe", suggestedName: "x" }]],
    ["export:begin", [{ kind: "__proto__", suggestedName: "x" }]],
    ["export:begin", [{ kind: "results-pdf", suggestedName: "x" }]],
    ["export:begin", [{ kind: "trials-csv", suggestedName: "x", path: "/etc/passwd" }]],
    ["export:write", [{ handle, bytes: new Uint8Array(LARGEST_PIECE_IN_BYTES + 1) }]],
    ["export:write", [{ handle, bytes: "a,b" }]],
    ["export:write", [{ handle: "/etc/passwd", bytes: png }]],
    ["export:finish", ["/etc/passwd"]],
    ["export:abandon", [{ handle }]],
    ["clipboard:write", [{ kind: "picture", bytes: "iVBORw0KGgo" }]],
    ["clipboard:write", [{ kind: "html", text: "<b>" }]],
    ["window:print", [{ foot: "x".repeat(501) }]],
    ["window:save-pdf", [{ suggestedName: "x", foot: "y", silent: true }]],
    ["window:document", [{ name: "x", edited: 1 }]],
    ["window:document", [null]],
    ["window:close", [undefined]],
    ["app:about", [{}]],
  ] as const)("is refused by %s when it is not", (channel, brought) => {
    expect(requestSchemas[channel].safeParse(brought).success).toBe(false);
  });

  it("is one path for a dropped file", () => {
    expect(droppedFileSchema.safeParse(["/deals/a.sop.json"]).success).toBe(true);
    for (const brought of [[], [""], [1], ["a", "b"]]) expect(droppedFileSchema.safeParse(brought).success).toBe(false);
  });
});
