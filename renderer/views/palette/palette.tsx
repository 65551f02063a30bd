import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { dealStore } from "../../stores/deal-store.ts";
import { useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";
import { isMac, keyWords } from "./key-words.ts";
import { matches, paletteGroups } from "./palette-entries.ts";

/** Finds anything by typing: a command, a part or a named thing of the deal, a real deal. Arrows choose, Enter does it. */
export function Palette() {
  const shown = useView((state) => state.dialog === "palette");
  return (
    <ModalOverlay
      className="scrim scrim--top"
      isOpen={shown}
      onOpenChange={(open) => !open && closeDialog()}
      isDismissable
    >
      <Modal className="dialog palette">
        <Dialog className="palette__body" aria-label="Find or do anything">
          <Search />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Search() {
  const [typed, setTyped] = useState("");
  const { scenario } = dealStore.getState();
  const isSearching = typed !== "";
  // Not for each letter: of a search every figure of the deal is gathered.
  const groups = useMemo(() => paletteGroups(scenario, isSearching), [scenario, isSearching]);
  const mac = isMac();
  const choose = (id: string): void => {
    closeDialog();
    // Once the palette is gone and the focus back, so that what is done may take it elsewhere.
    const chosen = groups.flatMap(({ entries }) => entries).find((entry) => entry.id === id);
    setTimeout(() => chosen?.act(), 0);
  };
  return (
    <Autocomplete filter={matches} inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette__search" aria-label="Find or do anything" autoFocus>
        <Input className="palette__input" placeholder="Type a command, a figure, an outcome, a page or a deal" />
      </SearchField>
      <Menu
        className="palette__list"
        aria-label="What can be done"
        onAction={(key) => choose(String(key))}
        renderEmptyState={() => <p className="palette__none">Nothing has these words in its name.</p>}
      >
        {groups.map(({ name, entries }) => (
          <MenuSection key={name} className="palette__group">
            <Header className="palette__heading">{name}</Header>
            {entries.map(({ id, name: entry, about, alsoFoundBy = "", key }) => (
              <MenuItem key={id} id={id} className="palette__entry" textValue={`${entry} ${about} ${alsoFoundBy}`}>
                <span className="palette__name">{entry}</span>
                <span className="palette__about">{key === undefined ? about : <kbd>{keyWords(key, mac)}</kbd>}</span>
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  );
}
