import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { pastePrices } from "./paste-prices.ts";

/** Takes a column of prices from a spreadsheet, from the first rule down, as one step. */
export function PasteColumn() {
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = (close: () => void): void => {
    const wrong = pastePrices(text, 0);
    setFaults(wrong);
    if (wrong.length > 0) return;
    setText("");
    close();
  };
  return (
    <DialogTrigger>
      <Button className="button button--small">Paste prices…</Button>
      <Popover className="popover provenance" placement="bottom end">
        <Dialog className="provenance__fields" aria-label="Paste prices">
          {({ close }) => (
            <>
              <div className="field">
                <label className="field__label" htmlFor="paste-prices">
                  Prices, one a line, from the first rule down
                </label>
                <p className="field__hint">Copied cells can also be pasted into any price of the table.</p>
                <div className="field__box">
                  <textarea
                    id="paste-prices"
                    className="field__area"
                    rows={8}
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                  />
                </div>
              </div>
              {faults.map((sentence) => (
                <p key={sentence} className="field__error" role="alert">
                  {sentence}
                </p>
              ))}
              <div className="provenance__end">
                <button type="button" className="button button--primary button--small" onClick={() => take(close)}>
                  Take these prices
                </button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
