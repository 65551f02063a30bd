import { describe, expect, it } from "vitest";
import { assetPath } from "#electron/main/protocol/asset-path.ts";
import { isAppAddress, isLocalAddress } from "#electron/main/security/is-app-address.ts";

describe("an app address", () => {
  it("names a file of the page", () => {
    expect(assetPath("/app/renderer", "app://bundle/")).toEqual({
      path: "/app/renderer/index.html",
      mediaType: "text/html",
    });
    expect(assetPath("/app/renderer", "app://bundle/assets/index-B_x9.js?v=1#top")).toEqual({
      path: "/app/renderer/assets/index-B_x9.js",
      mediaType: "text/javascript",
    });
  });

  it.each([
    "app://bundle/../main/main.cjs",
    "app://bundle/%2e%2e/main.js",
    "app://bundle/..%2fmain.js",
    "app://bundle/..\\main.js",
    "app://bundle//etc/x.json",
    "app://bundle/.git/x.json",
    "app://bundle/a/./b.json",
    "app://bundle/a.json%00.png",
    "app://bundle/C:/x.json",
    "app://bundle/main.cjs",
    "app://bundle/noending",
    "app://bundle/__proto__",
    "app://other/index.html",
    "app://bundle.evil/index.html",
    "file:///app/renderer/index.html",
    "https://bundle/index.html",
    "",
  ])("%j names nothing", (address) => {
    expect(assetPath("/app/renderer", address)).toBeUndefined();
  });

  it("is the only address of ours, and local ones stay on this machine", () => {
    expect(["app://bundle/x", "app://bundle:1/x", "app://evil/x", "bundle"].map(isAppAddress)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(["app://bundle/x", "blob:app://bundle/1", "data:,x"].every(isLocalAddress)).toBe(true);
    expect(["https://a.uk", "http://127.0.0.1", "file:///etc/passwd", "ws://a", "ftp://a"].some(isLocalAddress)).toBe(
      false,
    );
  });
});
