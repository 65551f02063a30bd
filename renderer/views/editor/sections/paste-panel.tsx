import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { PastedText } from "../../../inputs/pasted-text.tsx";
import { dealStore } from "../../../stores/deal-store.ts";
import { pasteBlock, type Pasted } from "./paste-block.ts";

/** Takes lines of a spreadsheet into the rate card, over its rules or below them, as one step. */
export function PastePanel({ onPasted }: { readonly onPasted: (pasted: Pasted) => void }) {
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = (row: number, close: () => void): void => {
    const pasted = pasteBlock(text, row, 0);
    setFaults(pasted.kind === "faults" ? pasted.sentences : []);
    if (pasted.kind === "faults") return;
    onPasted(pasted);
    setText("");
    close();
  };
  const end = (): number => dealStore.getState().scenario!.payment.rateCard.length;
  return (
    <DialogTrigger>
      <Button className="button button--small">Paste…</Button>
      <Popover className="popover provenance paste-panel" placement="bottom end">
        <Dialog className="provenance__fields" aria-label="Paste from a spreadsheet">
          {({ close }) => (
            <>
              <PastedText
                label="Lines copied from a spreadsheet"
                hint="Columns in the order of the table, or with a line of heads: Rule, Outcome, Price, Accepted, Paid, Evidence. A rule and its price are enough. Cells can also be pasted straight into the table."
                value={text}
                onChange={setText}
              />
              {faults.length > 0 && (
                <ul className="paste-panel__faults" role="alert">
                  {faults.map((sentence) => (
                    <li key={sentence} className="field__error">
                      {sentence}
                    </li>
                  ))}
                </ul>
              )}
              <div className="cluster cluster--end">
                <button type="button" className="button button--small" onClick={() => take(0, close)}>
                  Put over the rules, from the first
                </button>
                <button
                  type="button"
                  className="button button--primary button--small"
                  onClick={() => take(end(), close)}
                >
                  Add below
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
