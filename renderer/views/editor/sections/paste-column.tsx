import { useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { withValue } from "../../../inputs/demote-published.ts";
import { distributionWords, withUnit } from "../../../inputs/distribution-words.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { readPastedPrices } from "./paste-prices.ts";

/** Takes a column of prices from a spreadsheet, from the first rule down, as one step. */
export function PasteColumn() {
  const { payment, deal } = useScenario();
  const [text, setText] = useState("");
  const [faults, setFaults] = useState<readonly string[]>([]);
  const take = (close: () => void): void => {
    const read = readPastedPrices(text, payment.rateCard);
    if (read.kind === "faults") return setFaults(read.sentences);
    editDeal(`pasting ${read.prices.length} prices`, (draft) => {
      read.prices.forEach((price, index) => {
        const rule = draft.payment.rateCard[index]!;
        const before = payment.rateCard[index]!.price;
        const told =
          typeof before.value === "number"
            ? withUnit(before.value, "money", deal.currency)
            : distributionWords(before.value, "money", deal.currency);
        if (before.value !== price)
          rule.price = withValue(before, price, told, withUnit(price, "money", deal.currency)) as typeof rule.price;
      });
    });
    setText("");
    setFaults([]);
    close();
  };
  return (
    <DialogTrigger>
      <Button className="button button--small">Paste prices…</Button>
      <Popover className="popover provenance" placement="bottom end">
        <Dialog className="provenance__fields" aria-label="Paste prices">
          {({ close }) => (
            <>
              <label className="field__label" htmlFor="paste-prices">
                Prices, one a line, from the first rule down
              </label>
              <div className="field__box">
                <textarea
                  id="paste-prices"
                  className="field__area"
                  rows={8}
                  value={text}
                  onChange={(event) => setText(event.target.value)}
                />
              </div>
              {faults.map((sentence) => (
                <p key={sentence} className="field__error">
                  {sentence}
                </p>
              ))}
              <div className="cluster cluster--end">
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
