import { Fragment, type ReactElement } from "react";
import type { Change, Variant } from "#shared/model/variant.ts";
import type { DescribedChange } from "#shared/variants/describe-change.ts";
import { backToBase } from "../../stores/edit-variants.ts";
import { byPart, differenceName } from "./described-differences.ts";

interface DifferencesTableProps {
  readonly variant: Variant;
  readonly differences: readonly DescribedChange[];
  readonly caption: string;
}

/** Differences of a variant from the base, a line a term, each with the way back. */
export function DifferencesTable({ variant, differences, caption }: DifferencesTableProps): ReactElement {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table table--dense differences">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">Base</th>
            <th scope="col">{variant.name}</th>
            <th scope="col">
              <span className="visually-hidden">Back to base</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {byPart(differences).map(([part, lines]) => (
            <Fragment key={part}>
              <tr className="table__group">
                <th scope="rowgroup" colSpan={4}>
                  {part}
                </th>
              </tr>
              {lines.map((each) => (
                <DifferenceRow key={JSON.stringify(each.change.path)} id={variant.id} difference={each} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DifferenceRow({ id, difference }: { readonly id: string; readonly difference: DescribedChange }) {
  const { before, after, change } = difference;
  const name = differenceName(difference);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="differences__before">{before}</td>
      <td className="differences__after">{after}</td>
      <td>
        <BackToBase id={id} words={name} changes={[change]} />
      </td>
    </tr>
  );
}

interface BackToBaseProps {
  readonly id: string;
  readonly words: string;
  readonly changes: readonly Change[];
}

function BackToBase({ id, words, changes }: BackToBaseProps) {
  return (
    <button
      type="button"
      className="button button--quiet button--small"
      aria-label={`Back to base: ${words}`}
      onClick={() => backToBase(id, words, changes)}
    >
      Back to base
    </button>
  );
}
