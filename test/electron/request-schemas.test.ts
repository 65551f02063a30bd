import { describe, expect, it } from "vitest";
import { droppedFileSchema, requestSchemas } from "#electron/main/ipc/request-schemas.ts";

const handle = "0123456789abcdef0123456789abcdef";

describe("what a request may bring", () => {
  it.each([
    ["file:open", []],
    ["file:open-recent", [handle]],
    ["file:save", [{ handle, text: "{}" }]],
    ["file:save-as", [{ suggestedName: "../x", text: "" }]],
    ["export:save", [{ kind: "trials-csv", suggestedName: "x", text: "a,b" }]],
    ["window:document", [{ name: "x", edited: true }]],
    ["window:ask-unsaved", ["x"]],
  ] as const)("is let through by %s when it is as agreed", (channel, brought) => {
    expect(requestSchemas[channel].safeParse(brought).success).toBe(true);
  });

  it.each([
    ["file:open", ["/etc/passwd"]],
    ["file:open-recent", []],
    ["file:open-recent", ["/etc/passwd"]],
    ["file:open-recent", [handle, handle]],
    ["file:save", [{ handle: "../a", text: "" }]],
    ["file:save", [{ handle, text: Buffer.from("x") }]],
    ["file:save", [{ handle, text: "", path: "/etc/passwd" }]],
    ["file:save-as", [{ suggestedName: "x".repeat(501), text: "" }]],
    ["file:save-as", [{ suggestedName: "x", text: "x".repeat(50_000_001) }]],
    ["export:save", [{ kind: "exe", suggestedName: "x", text: "" }]],
    ["export:save", [{ kind: "__proto__", suggestedName: "x", text: "" }]],
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
