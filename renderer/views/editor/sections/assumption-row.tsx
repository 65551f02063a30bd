import type { Assumption } from "#shared/report/assumptions.ts";
import type { QuantityUnit } from "#shared/model/uncertainty.ts";
import { distributionWords, withUnit } from "../../../inputs/distribution-words.ts";
import type { FieldUnit } from "../../../inputs/parse-number.ts";
import { ProvenanceChip } from "../../../inputs/provenance-chip.tsx";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { goToPlace } from "../go-to-place.ts";
import { useValueAt } from "../fields/at-path.ts";

const fieldUnits: Readonly<Record<QuantityUnit, FieldUnit>> = {
  money: "money",
  rate: "percent",
  count: "number",
  months: "months",
  number: "number",
};

/** A figure of the register: the way to its field, and its trail, changed in place. */
export function AssumptionRow({ assumption }: { readonly assumption: Assumption }) {
  const { path, place, value, unit, cited, grade, owner, missing } = assumption;
  const currency = useScenario(({ deal }) => deal.currency);
  const sources = useScenario((scenario) => scenario.sources);
  const figure = useValueAt(path) as object;
  const told =
    typeof value === "number"
      ? withUnit(value, fieldUnits[unit], currency)
      : distributionWords(value, fieldUnits[unit], currency);
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button register__place" onClick={() => goToPlace(path)}>
          {place}
        </button>
      </th>
      <td className="register__value">{told}</td>
      <td>
        {cited ? (
          <>
            {cited.title}
            {cited.date !== undefined && <span className="text-muted"> ({cited.date})</span>}
          </>
        ) : (
          <Lacking lacking={missing.includes("source")} />
        )}
      </td>
      <td>{grade ?? <Lacking lacking={missing.includes("grade")} />}</td>
      <td>{owner ?? <Lacking lacking={missing.includes("owner")} />}</td>
      <td>
        <ProvenanceChip
          of={place}
          provenance={assumption}
          sources={sources}
          onChange={(changed) => putAt(`source of ${place}`, path, without({ ...figure, ...changed }))}
        />
      </td>
    </tr>
  );
}

/** A group of fields without those that are not set. */
const without = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Nothing, where nothing is wanted; else a word that it is wanted. */
function Lacking({ lacking }: { readonly lacking: boolean }) {
  return lacking ? <span className="register__lacking">missing</span> : <span className="text-muted">—</span>;
}
