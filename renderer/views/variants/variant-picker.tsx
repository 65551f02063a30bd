import type { ReactElement } from "react";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from "react-aria-components";
import { BASE } from "#shared/variants/find-variant.ts";
import { addVariant, deleteVariant, freeName } from "../../stores/edit-variants.ts";
import { openVariant } from "../../stores/open-variant.ts";
import { useDeal } from "../../stores/use-stores.ts";
import { showDialog, showScreen } from "../../stores/view-store.ts";
import { countOfChanges } from "./described-differences.ts";

/** Which variant of the deal is open, and what can be done with variants. */
export function VariantPicker(): ReactElement {
  const variants = useDeal((state) => state.variants);
  const open = useDeal((state) => state.variants.find(({ id }) => id === state.variant?.id));
  const name = open?.name ?? "Base";
  return (
    <>
      <MenuTrigger>
        <Button className="button button--small variant-picker" aria-label={`Variant: ${name}`}>
          <span className="variant-picker__name">{name}</span>
          <Chevron />
        </Button>
        <Popover className="popover variant-menu" placement="bottom start">
          <Menu className="menu" aria-label="Variants of the deal">
            <MenuSection
              aria-label="Open a variant"
              selectionMode="single"
              selectedKeys={[open?.id ?? BASE]}
              onSelectionChange={(keys) => {
                const [key] = [...(keys as Set<string>)];
                if (key !== undefined) openVariant(key === BASE ? undefined : key);
              }}
            >
              <VariantItem id={BASE} name="Base" says="The deal as it stands" />
              {variants.map(({ id, name: each, changes }) => (
                <VariantItem key={id} id={id} name={each} says={countOfChanges(changes.length)} />
              ))}
            </MenuSection>
            <Separator className="menu__separator" />
            <MenuSection>
              <Header className="menu__header">{open ? `“${open.name}”` : "Variants"}</Header>
              <Action onAction={() => showDialog("new-variant")}>New variant from this…</Action>
              {open && <Action onAction={() => showDialog("variant-differences")}>Differences from the base…</Action>}
              {open && <Action onAction={() => addVariant(freeName(`${open.name} copy`), open.id)}>Duplicate</Action>}
              {open && <Action onAction={() => showDialog("rename-variant")}>Rename…</Action>}
              {open && <Action onAction={() => deleteVariant(open.id)}>Delete</Action>}
              {variants.length > 0 && <Action onAction={() => showScreen("compare")}>Compare variants</Action>}
            </MenuSection>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}

interface VariantItemProps {
  readonly id: string;
  readonly name: string;
  readonly says: string;
}

const VariantItem = ({ id, name, says }: VariantItemProps) => (
  <MenuItem id={id} className="menu__item" textValue={name}>
    <Text slot="label" className="variant-menu__name">
      {name}
    </Text>
    <Text slot="description" className="menu__keys">
      {says}
    </Text>
  </MenuItem>
);

const Action = ({ children, onAction }: { readonly children: string; readonly onAction: () => void }) => (
  <MenuItem className="menu__item" textValue={children} onAction={onAction}>
    {children}
  </MenuItem>
);

const Chevron = (): ReactElement => (
  <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <path d="M2 3.5 5 6.5 8 3.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
  </svg>
);
