import type { PathStep } from "../model/problem.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A number in the place of a number, of an input's value (certain or uncertain), or of nothing. */
function replaced(found: unknown, value: number): unknown {
  if (found === undefined) return { value, status: "illustrative" };
  return isRecord(found) && Object.hasOwn(found, "value") ? { ...found, value } : value;
}

/** A copy of a document with a number at a path; what lies beside the path is shared with the original. */
export function withValue(document: unknown, path: readonly PathStep[], value: number): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replaced(document, value);
  if (Array.isArray(document))
    return document.map((item: unknown, place) => (place === step ? withValue(item, rest, value) : item));
  const fields = isRecord(document) ? document : {};
  return { ...fields, [step]: withValue(fields[step], rest, value) };
}

/** A copy of a document with anything in the place of what stands at a path; what lies beside it is shared with the original. */
export function withWhole(document: unknown, path: readonly PathStep[], whole: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return whole;
  if (Array.isArray(document))
    return document.map((item: unknown, place) => (place === step ? withWhole(item, rest, whole) : item));
  const fields = isRecord(document) ? document : {};
  return { ...fields, [step]: withWhole(fields[step], rest, whole) };
}
