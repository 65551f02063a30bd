import type { Input } from "#shared/model/input.ts";
import type { Assumption } from "#shared/report/assumptions.ts";
import { figureWords } from "#shared/format/distribution-words.ts";
import { ProvenanceChip } from "../../../inputs/provenance-chip.tsx";
import { withTrail } from "../../../inputs/with-trail.ts";
import { putAt } from "../../../stores/edit-deal.ts";
import { useScenario } from "../../../stores/use-stores.ts";
import { goToPlace } from "../go-to-place.ts";
import { useValueAt } from "../fields/at-path.ts";

/** A figure of the register: the way to its field, and its trail, changed in place. */
export function AssumptionRow({ assumption }: { readonly assumption: Assumption }) {
  const { path, name, value, unit, cited, grade, owner, missing } = assumption;
  const currency = useScenario(({ deal }) => deal.currency);
  const sources = useScenario((scenario) => scenario.sources);
  const figure = useValueAt(path) as Input;
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link-button register__place" onClick={() => goToPlace(path)}>
          {name}
        </button>
      </th>
      <td className="register__value">{figureWords(value, unit, currency)}</td>
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
          of={name}
          provenance={assumption}
          sources={sources}
          onChange={(changed) => putAt(`source of ${name}`, path, withTrail(figure, changed))}
        />
      </td>
    </tr>
  );
}

/** Nothing, where nothing is wanted; else a word that it is wanted. */
function Lacking({ lacking }: { readonly lacking: boolean }) {
  return lacking ? <span className="register__lacking">missing</span> : <span className="text-muted">—</span>;
}
