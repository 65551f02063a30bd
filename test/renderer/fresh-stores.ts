import { dealStore } from "#renderer/stores/deal-store.ts";

/** Every store as it was when the page was opened: the files of a worker share them, and none may find what another left. */
interface AnyStore {
  readonly getInitialState: () => unknown;
  readonly setState: (state: unknown, replace: true) => void;
}

const isStore = (value: unknown): value is AnyStore =>
  typeof value === "object" && value !== null && "getInitialState" in value && "setState" in value;

const modules = import.meta.glob<Record<string, unknown>>("../../renderer/stores/*.ts", { eager: true });
for (const module of Object.values(modules))
  for (const store of Object.values(module).filter(isStore)) store.setState(store.getInitialState(), true);
dealStore.temporal.getState().clear();
