import { Button } from '@fluentui/react-components';
import { useState, type JSX, type ReactNode } from 'react';
import { partOf } from '../parts/part';
import type { MenuEntry } from './menu-entries';

/** Menus bring the libraries of positions and of moving the focus along, more than all the rest of the first screen. */
const MenuEntries = partOf(async () => (await import('./menu-entries')).MenuEntries);

/** Begins to load what every menu needs. */
export const beginMenus = MenuEntries.begin;

interface MenuButtonProps {
  readonly entries: readonly MenuEntry[];
  readonly appearance?: 'secondary' | 'subtle';
  readonly icon?: JSX.Element;
  readonly className?: string;
  /** What the button is called where it shows no text. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** A button with a menu. The menu is loaded when somebody comes near the button, and drawn while it is open. */
export function MenuButton({ entries, name, children, ...props }: MenuButtonProps) {
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        {...props}
        ref={setButton}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={beginMenus}
        onFocus={beginMenus}
        onClick={() => {
          setOpen(!open);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </Button>
      {open && (
        <MenuEntries
          entries={entries}
          button={button}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
