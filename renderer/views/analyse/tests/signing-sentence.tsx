import type { ReactElement } from "react";
import { signingSentence } from "#shared/analysis/tests/signing-sentence.ts";
import type { TestsDocument } from "#shared/analysis/tests/tests-document.ts";

/** Who would sign, in one sentence. */
export function SigningSentence({ document }: { readonly document: TestsDocument | undefined }): ReactElement | null {
  return document ? <p className="tests-sentence">{signingSentence(document)}</p> : null;
}
