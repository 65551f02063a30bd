const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const header = [0x49, 0x48, 0x44, 0x52];

/** Whether bytes begin as every PNG file does: its signature, then its header. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte) && header.every((byte, at) => bytes[12 + at] === byte);
}
