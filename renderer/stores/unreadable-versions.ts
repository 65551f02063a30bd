import type { Version } from "#shared/model/version.ts";
import { readVersion } from "#shared/versions/read-version.ts";
import { dealStore } from "./deal-store.ts";
import { tell, viewStore } from "./view-store.ts";

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * Says which versions of the file that was just opened cannot be read. One is looked at in each turn, so that the deal is
 * shown first; and no more of them once the list is another.
 */
export async function tellUnreadable(versions: readonly Version[]): Promise<void> {
  const found: string[] = [];
  for (const version of versions) {
    await nextTurn();
    if (dealStore.getState().versions !== versions) return;
    if (readVersion(version).kind === "invalid") found.push(`“${version.name}”`);
  }
  if (found.length === 0) return;
  const sentence =
    found.length === 1
      ? `The version ${found[0]} cannot be read. The file keeps it as it is; Versions says why.`
      : `The versions ${found.join(", ")} cannot be read. The file keeps them as they are; Versions says why.`;
  const { notice } = viewStore.getState();
  tell("error", notice?.tone === "error" ? `${notice.sentence} ${sentence}` : sentence);
}
