import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";

const keys: readonly (readonly [keys: string, does: string])[] = [
  ["Arrows, Tab, Enter", "Go to the next cell; Shift+Tab and Shift+Enter back"],
  ["Home, End", "First and last cell of the row; with Ctrl of the table"],
  ["Typing", "Replaces what is in the cell"],
  ["F2", "Edits the text of the cell, or opens an uncertain figure"],
  ["Escape", "Gives up what was typed"],
  ["Shift+F2", "Goes to the marks of a figure, one after the other: making it uncertain, its source"],
  ["Shift+arrows", "Select a block; dragging over cells does too"],
  ["Ctrl+A", "Selects the whole card"],
  ["Ctrl+C, Ctrl+V", "Copy to and paste from a spreadsheet"],
  ["Alt+Up, Alt+Down", "Move the rule, from its name or evidence; in a figure they change it"],
];

/** The keys of the table, to look up. */
export const GridKeys = () => (
  <DialogTrigger>
    <Button className="button button--quiet button--small">Keys</Button>
    <Popover className="popover grid-keys" placement="bottom end">
      <Dialog className="grid-keys__list" aria-label="Keys of the rate card">
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </Popover>
  </DialogTrigger>
);
