import type { ResultDocument } from "../model/result.ts";

/** A result document as text: JSON, two spaces, one line feed. The same bytes in the window and in the terminal. */
export const resultJson = (result: ResultDocument): string => `${JSON.stringify(result, undefined, 2)}\n`;
