import type { EvidenceGrade, Term } from "#shared/model/input.ts";
import { percent } from "#shared/format/percent.ts";
import { optimismBiasByGrade } from "#shared/model/optimism-bias.ts";
import { rateRange } from "#shared/schema/range.ts";
import { gradeNames } from "../../../inputs/grade-names.ts";
import { useValueAt, type Place } from "../fields/at-path.ts";
import { InputAt } from "../fields/input-at.tsx";
import { ChoiceAt } from "../fields/simple-fields.tsx";
import { chooseGrade, takeGradeDefault } from "./saving-edits.ts";

interface OptimismBiasFieldsProps {
  readonly index: number;
  readonly name: string;
}

/** The grade of a saving's evidence, and what it takes off: the grade's default until another share is entered. */
export function OptimismBiasFields({ index, name }: OptimismBiasFieldsProps) {
  const place: Place = ["savings", index, "optimismBias"];
  const { value, grade } = useValueAt(place) as Term;
  const start = grade && optimismBiasByGrade[grade];
  return (
    <>
      <ChoiceAt
        place={[...place, "grade"]}
        label="Evidence grade"
        of={`evidence grade of ${name}`}
        choices={gradeNames}
        onChoose={(next) => chooseGrade(index, next === "" ? undefined : (next as EvidenceGrade))}
      />
      <div className="bias-field">
        <InputAt
          place={place}
          label="Off for optimism bias"
          of={`optimism bias of ${name}`}
          unit="percent"
          range={rateRange}
          certain
          hint={grade && start === value ? `Default of grade ${grade}` : undefined}
        />
        {grade && start !== undefined && start !== value && (
          <button type="button" className="link-button" onClick={() => takeGradeDefault(index)}>
            Take the default of grade {grade}, {percent(start)}
          </button>
        )}
      </div>
    </>
  );
}
