import { expect, it } from "vitest";
import { patiently } from "#electron/main/files/patiently.ts";

/** Fails so many times, then works. */
function failing(times: number, code: string) {
  let calls = 0;
  const act = async (): Promise<number> => {
    calls += 1;
    if (calls <= times) throw Object.assign(new Error(code), { code });
    return calls;
  };
  return act;
}

it("waits on Windows until another program lets go of a file, and for a second at most", async () => {
  expect(await patiently(failing(2, "EBUSY"), "win32")).toBe(3);
  await expect(patiently(failing(9, "EPERM"), "win32")).rejects.toMatchObject({ code: "EPERM" });
});

it("does not wait for what will not pass", async () => {
  await expect(patiently(failing(1, "EPERM"), "linux")).rejects.toMatchObject({ code: "EPERM" });
  await expect(patiently(failing(1, "ENOSPC"), "win32")).rejects.toMatchObject({ code: "ENOSPC" });
});
