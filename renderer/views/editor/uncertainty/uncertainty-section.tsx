import { CorrelationsCard } from "./correlations-card.tsx";
import { DriversCard } from "./drivers-card.tsx";
import { FormulasCard } from "./formulas-card.tsx";
import { QuantitiesCard } from "./quantities-card.tsx";
import { UncertainInputsCard } from "./uncertain-inputs-card.tsx";

/** What nobody knows about the deal, what of it moves together, and what is worked out from other figures. */
export const UncertaintySection = () => (
  <>
    <UncertainInputsCard />
    <DriversCard />
    <CorrelationsCard />
    <QuantitiesCard />
    <FormulasCard />
  </>
);
