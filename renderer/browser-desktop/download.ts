/** Hands a file to the browser's downloads. */
export function download(name: string, parts: readonly BlobPart[]): void {
  const address = URL.createObjectURL(new Blob([...parts]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
