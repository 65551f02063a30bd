import type { ReactElement } from "react";
import { missingValue } from "#shared/format/missing-value.ts";
import { ValueText } from "../../../charts/frame/value-text.tsx";

/** A figure in a table. */
export const NumberCell = ({ text }: { readonly text: string }): ReactElement => (
  <td className="number">
    <ValueText text={text} />
  </td>
);

/** The error of the figure to its left: quieter, and nothing where there is none. */
export const ErrorCell = ({ text }: { readonly text: string }): ReactElement => (
  <td className="number results-error">{text === missingValue ? "" : text}</td>
);
