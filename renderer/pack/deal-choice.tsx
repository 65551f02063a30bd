import type { ReactElement } from "react";
import type { ScenarioPack } from "#shared/export/pack/scenario-pack.ts";
import { ChoiceField } from "../inputs/choice-field.tsx";
import { useStore } from "zustand";
import { packStore, showDeal } from "./pack-store.ts";

/** Which deal of the pack is shown; nothing where there is one. */
export function DealChoice({ pack }: { readonly pack: ScenarioPack }): ReactElement | null {
  const place = useStore(packStore, (state) => state.deal);
  if (pack.deals.length < 2) return null;
  return (
    <ChoiceField
      label="Deal"
      value={pack.deals[place]!.id}
      choices={pack.deals.map(({ id, name }) => [id, name] as const)}
      onChange={(id) =>
        showDeal(
          pack.deals,
          pack.deals.findIndex((deal) => deal.id === id),
        )
      }
    />
  );
}
