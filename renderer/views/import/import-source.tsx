import { useRef, useState } from "react";
import { readTableFile } from "./read-file.ts";
import { PASTED, readDelimited, type ReadTable } from "./read-table.ts";

interface ImportSourceProps {
  /** Why what was chosen before could not be read. */
  readonly refused: string | undefined;
  readonly onRead: (read: ReadTable) => void;
  readonly onCancel: () => void;
}

/** Where the rate card comes from: a file, or cells that were copied. */
export function ImportSource({ refused, onRead, onCancel }: ImportSourceProps) {
  const [text, setText] = useState("");
  const [reading, setReading] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setReading(true);
    const read = await readTableFile(file);
    // Cancelled meanwhile: what was read is not to be there when the import is opened again.
    if (!picker.current) return;
    onRead(read);
    setReading(false);
  };
  return (
    <>
      <p className="text-secondary">
        A table with a line for each thing that is paid for: its outcome, perhaps a name of its own, and its price.
        Nothing changes before you have seen what was understood.
      </p>
      <div className="cluster">
        <button
          type="button"
          className="button button--primary"
          disabled={reading}
          onClick={() => picker.current?.click()}
        >
          {reading ? "Reading…" : "Choose a file…"}
        </button>
        <span className="text-muted text-small">A workbook (.xlsx) or a CSV</span>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label="Rate card file"
          accept=".xlsx,.csv,.tsv,.txt"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // The same file again, mended meanwhile, is a choice too.
            event.target.value = "";
          }}
        />
      </div>
      <div className="field">
        <label className="field__label" htmlFor="import-pasted">
          Or paste cells copied from a spreadsheet
        </label>
        <div className="field__box">
          <textarea
            id="import-pasted"
            className="field__area import-pasted"
            rows={6}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
      </div>
      <div role="alert">{refused !== undefined && <p className="callout callout--error">{refused}</p>}</div>
      <div className="dialog__actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button
          type="button"
          className="button"
          disabled={text.trim() === ""}
          onClick={() => onRead(readDelimited(text, PASTED))}
        >
          Look at what was pasted
        </button>
      </div>
    </>
  );
}
