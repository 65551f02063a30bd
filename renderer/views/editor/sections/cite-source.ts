import type { Source } from "#shared/model/input.ts";
import { freshId } from "./fresh-id.ts";

/** The id under which a deal lists a source; lists it where it does not yet. */
export function citeSource(draft: { readonly sources: Source[] }, source: Source): string {
  const same = ({ title, date }: Source): boolean => title === source.title && date === source.date;
  const listed = draft.sources.find(same);
  if (listed) return listed.id;
  const id = freshId(source.id, draft.sources);
  draft.sources.push({ ...source, id });
  return id;
}
