import type { OpenedFile, Reply } from "#shared/desktop/contract.ts";

const readFile = (file: File): Promise<Reply<OpenedFile>> =>
  file.text().then(
    (text) => ({ kind: "done", value: { handle: file.name, name: file.name, text } }),
    () => ({ kind: "refused", sentence: `${file.name} could not be read.` }),
  );

/** Asks the person for a file, in an ordinary browser. */
export function pickFile(): Promise<Reply<OpenedFile>> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json";
    input.addEventListener("cancel", () => resolve({ kind: "cancelled" }));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (!file) return resolve({ kind: "cancelled" });
      void readFile(file).then(resolve);
    });
    input.click();
  });
}

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
