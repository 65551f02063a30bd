import type { DesktopRequests } from "#shared/desktop/contract.ts";

/** What is kept of a deal that is not saved. */
export type KeptCopy = Parameters<DesktopRequests["recovery:keep"]>[0] & { readonly keptAt: number };

const COPY = "recovery ";
const DAMAGED = "recovery-damaged ";

/** Names this visit among others, and is not kept: after a reload the copy of the visit before is a leftover. */
const visit = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join("");

/** Held for as long as the page is open, so that another tab does not take a copy that is still being worked on. */
let isHeld = false;
function holdVisit(): void {
  if (isHeld) return;
  isHeld = true;
  const forever = (): Promise<never> => new Promise(() => undefined);
  // A browser without locks cannot tell: there, a copy of another open tab is offered too.
  navigator.locks?.request(COPY + visit, forever).catch(() => undefined);
}

async function visitsOpen(): Promise<ReadonlySet<string>> {
  const locks = await navigator.locks?.query().catch(() => undefined);
  return new Set(locks?.held?.flatMap(({ name }) => (name === undefined ? [] : [name])));
}

/** Keeps the copy of the deal on this page. Throws when the browser keeps nothing, or nothing more. */
export function keepCopy(copy: KeptCopy): void {
  holdVisit();
  localStorage.setItem(COPY + visit, JSON.stringify(copy));
}

export const dropCopy = (id = visit): void => localStorage.removeItem(COPY + id);

/** A copy, or undefined when it is gone or is none of ours. */
export function copyOf(id: string): KeptCopy | undefined {
  try {
    const found = JSON.parse(localStorage.getItem(COPY + id) ?? "null") as Partial<KeptCopy> | null;
    const isCopy =
      typeof found?.text === "string" && typeof found.dealName === "string" && typeof found.keptAt === "number";
    return isCopy ? ({ name: "", edits: 0, handle: undefined, ...found } as KeptCopy) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is no copy where it is not offered again. */
export function setCopyAside(id: string): void {
  const text = localStorage.getItem(COPY + id);
  if (text !== null) localStorage.setItem(DAMAGED + id, text);
  dropCopy(id);
}

/** What earlier visits left, newest first. What cannot be read is set aside and counted. */
export async function leftCopies(): Promise<{
  readonly copies: readonly (KeptCopy & { id: string })[];
  setAside: number;
}> {
  const open = await visitsOpen();
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
  const ids = keys.flatMap((key) => (key.startsWith(COPY) && !open.has(key) ? [key.slice(COPY.length)] : []));
  const copies: (KeptCopy & { id: string })[] = [];
  let setAside = 0;
  for (const id of ids.filter((each) => each !== visit)) {
    const copy = copyOf(id);
    if (copy) copies.push({ ...copy, id });
    else {
      setAside += 1;
      try {
        setCopyAside(id);
      } catch {
        // Without room for it, it stays and is counted again: it must not keep the others from being offered.
      }
    }
  }
  return { copies: copies.sort((one, other) => other.keptAt - one.keptAt), setAside };
}
