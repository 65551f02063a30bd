import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

/** One thing that can be done with a row, and why not where it cannot. */
export interface RowAction {
  readonly name: string;
  readonly act: () => void;
  /** Why it cannot be done now. */
  readonly refused?: string | undefined;
}

interface RowMenuProps {
  /** Name of the row, for screen readers. */
  readonly of: string;
  readonly actions: readonly RowAction[];
}

/** What can be done with a row of a table. What cannot be done says why. */
export function RowMenu({ of, actions }: RowMenuProps) {
  return (
    <MenuTrigger>
      <Button className="button button--quiet button--icon button--small row-menu" aria-label={`Actions for ${of}`}>
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d="M3 7h.01M7 7h.01M11 7h.01" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={`Actions for ${of}`}
          disabledKeys={actions.filter(({ refused }) => refused !== undefined).map(({ name }) => name)}
          onAction={(key) => actions.find(({ name }) => name === key)?.act()}
        >
          {actions.map(({ name, refused }) => (
            <MenuItem key={name} id={name} className="menu__item" textValue={name}>
              <span>
                {name}
                {refused !== undefined && <span className="menu__reason">{refused}</span>}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
