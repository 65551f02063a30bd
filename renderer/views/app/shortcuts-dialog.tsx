import { commands, type CommandGroup } from "#shared/desktop/commands.ts";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";
import { isMac, keyWords } from "../palette/key-words.ts";
import { ModalWindow } from "./modal-window.tsx";

const menus: readonly CommandGroup[] = ["File", "Edit", "View", "Simulation", "Help"];

type Shortcut = readonly [key: string, does: string];

/** What keys do where they are pressed; no menu names these. */
const elsewhere: readonly { readonly name: string; readonly shortcuts: readonly Shortcut[] }[] = [
  {
    name: "In a number",
    shortcuts: [
      ["Up, Down", "One step more or less; in a table with Alt"],
      ["Shift+Up, Shift+Down", "Ten steps"],
      ["Escape", "Back to what it was"],
    ],
  },
  {
    name: "In a table of fields",
    shortcuts: [
      ["Up, Down, Enter", "Along the column"],
      ["Left, Right", "Along the row, from the ends of the text"],
    ],
  },
  {
    name: "On a picture",
    shortcuts: [
      ["Left, Right", "Read its values one by one"],
      ["Escape", "Put the cursor away"],
    ],
  },
  {
    name: "Between panes",
    shortcuts: [["Left, Right", "Make a pane narrower or wider, once its edge has the focus"]],
  },
];

/** Every key the program listens to. */
export function ShortcutsDialog() {
  const shown = useView((state) => state.dialog === "shortcuts");
  const mac = isMac();
  const ofMenus = menus.map((name) => ({
    name,
    shortcuts: Object.values(commands).flatMap(({ group, key, name: does }): readonly Shortcut[] =>
      group === name && key !== undefined ? [[keyWords(key, mac), does]] : [],
    ),
  }));
  return (
    <ModalWindow title="Keyboard shortcuts" open={shown} onClose={closeDialog} wide>
      <div className="shortcuts">
        {[...ofMenus, ...elsewhere].map(({ name, shortcuts }) => (
          <section key={name} className="shortcuts__group" aria-label={name}>
            <h3>{name}</h3>
            <dl>
              {shortcuts.map(([key, does]) => (
                <div key={does} className="shortcuts__line">
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </ModalWindow>
  );
}
