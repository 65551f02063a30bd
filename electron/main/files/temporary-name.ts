import { randomBytes } from "node:crypto";

const pattern = /^\.outcomes-[0-9a-f]{16}\.partial$/u;

/** A name, not taken yet, for a file that is not whole. Short, so that it can stand beside the longest name there may be. */
export function temporaryName(): string {
  return `.outcomes-${randomBytes(8).toString("hex")}.partial`;
}

/** Whether a file of this name is one that this app has not finished. */
export function isTemporaryName(name: string): boolean {
  return pattern.test(name);
}
