import type { OpenedCertificate, OpenedFile, Reply } from "#shared/desktop/contract.ts";

const readFile = (file: File): Promise<Reply<OpenedFile>> =>
  file.text().then(
    (text) => ({ kind: "done", value: { handle: file.name, name: file.name, text } }),
    () => ({ kind: "refused", sentence: `${file.name} could not be read.` }),
  );

/** A certificate has some twenty lines: a larger file is none, and is not read. */
const LARGEST_CERTIFICATE = 100_000;

async function readCertificateFile(file: File): Promise<Reply<OpenedCertificate>> {
  if (file.size > LARGEST_CERTIFICATE)
    return { kind: "refused", sentence: `“${file.name}” is too large to be a run certificate.` };
  const reply = await readFile(file);
  return reply.kind === "done" ? { kind: "done", value: { name: file.name, text: reply.value.text } } : reply;
}

/** Asks the person for a file, in an ordinary browser, and reads it. */
function pick<T>(read: (file: File) => Promise<Reply<T>>): Promise<Reply<T>> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json";
    input.addEventListener("cancel", () => resolve({ kind: "cancelled" }));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve({ kind: "cancelled" });
      void read(file).then(resolve);
    });
    input.click();
  });
}

export const pickFile = (): Promise<Reply<OpenedFile>> => pick(readFile);
export const pickCertificate = (): Promise<Reply<OpenedCertificate>> => pick(readCertificateFile);

/** Listens for a file dropped on the page; without this a browser would leave the page to show it. */
export function hearDrops(listener: (file: Reply<OpenedFile>) => void): () => void {
  const stay = (event: DragEvent): void => event.preventDefault();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void readFile(file).then(listener);
  };
  document.addEventListener("dragover", stay);
  document.addEventListener("drop", drop);
  return () => {
    document.removeEventListener("dragover", stay);
    document.removeEventListener("drop", drop);
  };
}
