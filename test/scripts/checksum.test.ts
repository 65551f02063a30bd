import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksumOf, refuseOtherChecksum } from "#scripts/runtime/checksum.ts";

let folder = "";
let wheel = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "checksum-"));
  wheel = join(folder, "some.whl");
  await writeFile(wheel, "abc");
});
afterAll(() => rm(folder, { recursive: true }));

/** The one-block message sample of FIPS 180-2, appendix B.1. */
const ofAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

describe("a checksum", () => {
  it("is the published SHA-256 of a published example", async () => {
    expect(await checksumOf(wheel)).toBe(ofAbc);
  });

  it("lets a wheel through that is the one pinned", async () => {
    await expect(refuseOtherChecksum(wheel, ofAbc)).resolves.toBeUndefined();
  });

  it("refuses a wheel whose checksum differs, and names the file but not its folder", async () => {
    const refusal = refuseOtherChecksum(wheel, "0".repeat(64));
    await expect(refusal).rejects.toMatchObject({ name: "Refusal" });
    await expect(refusal).rejects.toThrow(/^some\.whl is not the file it should be .* was not unpacked/);
  });
});
