import type { ReactElement } from "react";
import { addVariant, freeName, noteVariant, renameVariant } from "../../stores/edit-variants.ts";
import { baseOf } from "../../stores/deal-store.ts";
import { useDeal, useView } from "../../stores/use-stores.ts";
import { closeDialog } from "../../stores/view-store.ts";
import { TextField } from "../../inputs/text-field.tsx";
import { ModalWindow } from "../app/modal-window.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { VariantDifferences } from "./variant-differences.tsx";

/** The dialogs about the open variant: a new one made from it, its name, its differences from the base. */
export function VariantDialogs(): ReactElement | null {
  const shown = useView((state) => state.dialog);
  const open = useDeal(({ variants, variant }) => variants.find(({ id }) => id === variant?.id));
  const base = useDeal(baseOf);
  if (shown === "new-variant")
    return (
      <NameDialog
        title="New variant"
        hint={`It begins as ${open ? `“${open.name}”` : "the base"}. What you change in it stays its own; all else follows the base.`}
        verb="Create"
        name={freeName("New variant")}
        onNamed={(name) => addVariant(name, open?.id)}
        onClose={closeDialog}
      />
    );
  if (!open || !base) return null;
  if (shown === "rename-variant")
    return (
      <NameDialog
        title="Rename the variant"
        hint="The name stands in comparisons and on the command line."
        verb="Rename"
        name={open.name}
        id={open.id}
        onNamed={(name) => renameVariant(open.id, name)}
        onClose={closeDialog}
      />
    );
  if (shown !== "variant-differences") return null;
  return (
    <ModalWindow title={`${open.name}: differences from the base`} open wide onClose={closeDialog}>
      <VariantDifferences base={base} variant={open} />
      <TextField
        label="Note on this variant"
        value={open.note ?? ""}
        long
        placeholder="What it is for, who asked for it"
        onChange={(note) => noteVariant(open.id, note)}
      />
    </ModalWindow>
  );
}
