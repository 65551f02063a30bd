import { greenBookRates, greenBookSource } from "#shared/model/green-book-rates.ts";
import { editDeal } from "../../../stores/edit-deal.ts";
import { citeSource } from "./cite-source.ts";

/** Takes the Green Book's discount rates, first and later, with their source, as one step. */
export function takeGreenBookRates(): void {
  editDeal("taking the Green Book’s discount rates", (draft) => {
    const source = citeSource(draft, greenBookSource);
    draft.appraisal.discountRate = {
      value: greenBookRates.first,
      status: "published",
      source,
      note: `${greenBookRates.asOf}.`,
    };
    draft.appraisal.laterDiscountRates = greenBookRates.later.map((each) => ({ ...each }));
  });
}
