import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { Provenance, Source } from "#shared/model/input.ts";
import { ChoiceField } from "./choice-field.tsx";
import { TextField } from "./text-field.tsx";

interface ProvenanceChipProps {
  /** Name of the figure, for screen readers: "price of Job entry". */
  readonly of: string;
  readonly provenance: Provenance;
  readonly sources: readonly Source[];
  readonly onChange: (changed: Partial<Record<keyof Provenance, string | undefined>>) => void;
}

const grades: readonly (readonly [string, string])[] = [
  ["", "Not graded"],
  ["A", "A · the agency's own records"],
  ["B", "B · local records"],
  ["C", "C · national, similar places"],
  ["D", "D · national, general"],
  ["E", "E · international"],
  ["F", "F · judgement"],
];

/** Whether a figure is published or ours; opens where it comes from, how good it is, and who answers for it. */
export function ProvenanceChip({ of, provenance, sources, onChange }: ProvenanceChipProps) {
  const { status, source, grade, owner, note } = provenance;
  const cited = sources.find(({ id }) => id === source);
  return (
    <DialogTrigger>
      <Button className={`chip chip--${status} chip--button`} aria-label={`${status}: where ${of} comes from`}>
        {status === "published" ? "published" : "illustrative"}
      </Button>
      <Popover className="popover provenance" placement="bottom start">
        <Dialog className="provenance__fields" aria-label={`Where ${of} comes from`}>
          <ChoiceField
            label="Status"
            value={status}
            choices={[
              ["published", "Published"],
              ["illustrative", "Illustrative (ours)"],
            ]}
            onChange={(value) => onChange({ status: value })}
          />
          <ChoiceField
            label="Source"
            value={source ?? ""}
            choices={[["", "None"], ...sources.map(({ id, title }) => [id, title] as const)]}
            onChange={(value) => onChange({ source: value === "" ? undefined : value })}
          />
          {cited && (
            <p className="text-small text-muted">
              {[cited.publisher, cited.date, cited.url].filter(Boolean).join(" · ")}
            </p>
          )}
          <ChoiceField
            label="Evidence grade"
            value={grade ?? ""}
            choices={grades}
            onChange={(value) => onChange({ grade: value === "" ? undefined : value })}
          />
          <TextField
            label="Owner"
            value={owner ?? ""}
            onChange={(value) => onChange({ owner: value === "" ? undefined : value })}
          />
          <TextField
            label="Note"
            long
            value={note ?? ""}
            onChange={(value) => onChange({ note: value === "" ? undefined : value })}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
