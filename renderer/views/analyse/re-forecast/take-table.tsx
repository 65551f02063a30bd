import { type ReactElement, useRef, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { readActuals } from "#shared/analysis/re-forecast/read-actuals.ts";
import { PastedText } from "../../../inputs/pasted-text.tsx";
import { useScenario } from "../../../stores/use-stores.ts";
import { readTableFile } from "../../import/read-file.ts";
import { readDelimited, type ReadTable } from "../../import/read-table.ts";
import { takeActuals } from "./edit-actuals.ts";
import { Faults } from "./faults.tsx";

/** What it is called where it cannot be read. */
const TABLE = "table by month";

/** Takes a whole table by month: pasted, or from a file. */
export function TakeTable({ isPrimary = false }: { readonly isPrimary?: boolean }): ReactElement {
  const scenario = useScenario();
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const picker = useRef<HTMLInputElement>(null);
  const take = (table: ReadTable, close: () => void): void => {
    if (table.kind === "refused") return setFaults([table.sentence]);
    const read = readActuals(table.sheets[0].rows, scenario);
    setFaults(read.kind === "faults" ? read.sentences : []);
    if (read.kind === "faults") return;
    takeActuals(read.actuals);
    setText("");
    close();
  };
  const open = async (file: File | undefined, close: () => void): Promise<void> => {
    if (!file) return;
    const read = await readTableFile(file, TABLE);
    // Closed meanwhile: nothing is to change that nobody sees.
    if (picker.current) take(read, close);
  };
  return (
    <DialogTrigger onOpenChange={() => setFaults([])}>
      <Button className={`button button--small${isPrimary ? " button--primary" : ""}`}>Paste or open a table…</Button>
      <Popover className="popover provenance paste-panel" placement="bottom end">
        <Dialog className="provenance__fields" aria-label="Take a table of what has happened">
          {({ close }) => (
            <>
              <PastedText
                label="A table by month, copied from a spreadsheet"
                hint="With a row of heads: month (0, 2015-03 or Mar 2015), starts (or starts and a segment’s name), outcomes by name, payments. A row a month from the service start on. It replaces the table there is."
                value={text}
                onChange={setText}
              />
              <Faults title="This table cannot be taken" faults={faults} />
              <div className="cluster cluster--end">
                <button type="button" className="button button--small" onClick={() => picker.current?.click()}>
                  Choose a file…
                </button>
                <input
                  ref={picker}
                  type="file"
                  hidden
                  aria-label="File with a table of what has happened"
                  accept=".xlsx,.csv,.tsv,.txt"
                  onChange={(event) => {
                    void open(event.target.files?.[0], close);
                    event.target.value = "";
                  }}
                />
                <button
                  type="button"
                  className="button button--primary button--small"
                  disabled={text.trim() === ""}
                  onClick={() => take(readDelimited(text, "What was pasted", TABLE), close)}
                >
                  Take the table
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
