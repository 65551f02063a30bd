import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";

/** A term that can be added: what it is called and, in a sentence, what it does. */
export interface AddableTerm {
  readonly name: string;
  readonly does: string;
  readonly add: () => void;
  /** Why it cannot be added now. */
  readonly refused?: string | undefined;
}

interface AddTermMenuProps {
  /** What the terms are of, for screen readers: "Job entry". */
  readonly of: string;
  readonly terms: readonly AddableTerm[];
  readonly label?: string;
}

/** Adds a term, each offered with a sentence that says what it does. */
export function AddTermMenu({ of, terms, label = "Add a term" }: AddTermMenuProps) {
  return (
    <MenuTrigger>
      <Button className="button button--small" aria-label={`${label} to ${of}`}>
        {label}
        <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M1.5 3.5l3.5 3.5 3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Button>
      <Popover className="popover popover--terms" placement="bottom start">
        <Menu
          className="menu"
          aria-label={`${label} to ${of}`}
          disabledKeys={terms.filter(({ refused }) => refused !== undefined).map(({ name }) => name)}
          onAction={(key) => terms.find(({ name }) => name === key)?.add()}
        >
          {terms.map(({ name, does, refused }) => (
            <MenuItem key={name} id={name} className="menu__item" textValue={name}>
              <span>
                <Text slot="label" className="menu__term">
                  {name}
                </Text>
                <Text slot="description" className="menu__does">
                  {does}
                  {refused !== undefined && <span className="menu__refused"> {refused}</span>}
                </Text>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
