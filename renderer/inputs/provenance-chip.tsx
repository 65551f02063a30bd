import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Provenance, Source } from "#shared/model/input.ts";
import { ChoiceField } from "./choice-field.tsx";
import { gradeNames } from "./grade-names.ts";
import { TextField } from "./text-field.tsx";

interface ProvenanceChipProps {
  /** Name of the figure, for screen readers: "price of Job entry". */
  readonly of: string;
  readonly provenance: Provenance;
  readonly sources: readonly Source[];
  /** A mark instead of a word, for cells of a table. */
  readonly dense?: boolean;
  readonly onChange: (changed: Partial<Record<keyof Provenance, string | undefined>>) => void;
}

/** Whether a figure is published or ours; opens where it comes from, how good it is, and who answers for it. */
export function ProvenanceChip({ of, provenance, sources, dense = false, onChange }: ProvenanceChipProps) {
  const { status, source, grade, owner, note } = provenance;
  const cited = sources.find(({ id }) => id === source);
  const put = (name: keyof Provenance) => (value: string) => onChange({ [name]: value === "" ? undefined : value });
  return (
    <DialogTrigger>
      <Button
        className={dense ? `status-dot status-dot--${status}` : `chip chip--${status} chip--button`}
        aria-label={`${status}: where ${of} comes from`}
      >
        {dense ? <span className="status-dot__mark" /> : status}
      </Button>
      <Popover className="popover provenance" placement="bottom start">
        <Dialog className="provenance__fields" aria-label={`Where ${of} comes from`}>
          <p className="provenance__title">Where {of} comes from</p>
          <ChoiceField
            label="Status"
            value={status}
            choices={[
              ["published", "Published: stands in the source"],
              ["illustrative", "Illustrative: ours"],
            ]}
            onChange={put("status")}
          />
          <ChoiceField
            label="Source"
            value={source ?? ""}
            choices={[["", "None"], ...sources.map(({ id, title }) => [id, title] as const)]}
            onChange={put("source")}
          />
          {cited && <Citation source={cited} />}
          <div className="provenance__pair">
            <ChoiceField label="Evidence grade" value={grade ?? ""} choices={gradeNames} onChange={put("grade")} />
            <TextField label="Owner" value={owner ?? ""} onChange={put("owner")} />
          </div>
          <TextField label="Note" long value={note ?? ""} onChange={put("note")} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A source as a reader would look it up. Its address is text: the program opens nothing by itself. */
function Citation({ source: { title, publisher, date, url } }: { readonly source: Source }) {
  return (
    <p className="provenance__citation">
      <span>{title}</span>
      {(publisher ?? date) && <span>{[publisher, date].filter(Boolean).join(", ")}</span>}
      {url && <span className="provenance__address">{url}</span>}
    </p>
  );
}
