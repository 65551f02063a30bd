import type { Selection } from "react-aria-components";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { listed } from "#shared/format/in-words.ts";
import { FieldMessages } from "../../../inputs/field-messages.tsx";
import { putAt } from "../../../stores/edit-deal.ts";
import { fieldId, useProblemsAt, useValueAt, type Place } from "./at-path.ts";
import { useOneStep } from "./use-one-step.ts";

interface NamesAtProps {
  readonly place: Place;
  readonly label: string;
  /** What it is of, for the name of an undo step. */
  readonly of: string;
  /** Ids and names there are to choose from. */
  readonly choices: readonly (readonly [id: string, name: string])[];
  /** What none chosen means; the list is then left out of the file. Without it one at least stays chosen. */
  readonly none?: string;
}

/** Several of a list of things, by name: outcomes a rule requires, rules under one cap. A visit to the list is one undo step. */
export function NamesAt({ place, label, of, choices, none }: NamesAtProps) {
  const chosen = (useValueAt(place) as readonly string[] | undefined) ?? [];
  const problems = useProblemsAt(place);
  const step = useOneStep();
  const id = fieldId(place);
  // What is chosen and no longer there stays in the list, so that it can be taken out.
  const gone = chosen.filter((each) => !choices.some(([choice]) => choice === each));
  const all = [...choices, ...gone.map((each) => [each, `${each} (no longer there)`] as const)];
  const names = all.filter(([choice]) => chosen.includes(choice)).map(([, name]) => name);
  const told = names.length === 0 ? (none ?? "None") : listed(names);
  const choose = (keys: Selection): void => {
    const next = all.map(([choice]) => choice).filter((choice) => keys === "all" || keys.has(choice));
    if (next.length === 0 && none === undefined) return;
    step.edit(() => putAt(of, place, next.length === 0 ? undefined : next));
  };
  return (
    <div className={`field names-at${problems.length > 0 ? " field--invalid" : ""}`}>
      <span className="field__label" id={`${id}-label`}>
        {label}
      </span>
      <MenuTrigger onOpenChange={(open) => open && step.begin()}>
        <Button id={id} className="names-at__button field__box" aria-label={`${label}: ${told}`}>
          <span className="names-at__told">{told}</span>
          {names.length > 1 && <span className="chip">{names.length}</span>}
          <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1.5 3.5l3.5 3.5 3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
          </svg>
        </Button>
        <Popover className="popover" placement="bottom start">
          <Menu
            className="menu menu--checks"
            aria-label={label}
            selectionMode="multiple"
            disallowEmptySelection={none === undefined}
            selectedKeys={chosen}
            onSelectionChange={choose}
            shouldCloseOnSelect={false}
          >
            {all.map(([choice, name]) => (
              <MenuItem key={choice} id={choice} className="menu__item" textValue={name}>
                <span className="menu__check" aria-hidden="true" />
                <span className="menu__name">{name}</span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <FieldMessages id={id} problems={problems} />
    </div>
  );
}
