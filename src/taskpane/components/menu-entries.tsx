import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';

/** A line of a menu. */
export interface MenuEntry {
  readonly text: string;
  readonly choose: () => void;
}

interface MenuEntriesProps {
  readonly entries: readonly MenuEntry[];
  /** The button that the menu belongs to. */
  readonly button: HTMLElement | null;
  readonly onClose: () => void;
}

/** An open menu below its button. */
export function MenuEntries({ entries, button, onClose }: MenuEntriesProps) {
  return (
    <Menu
      open
      positioning={{ target: button }}
      onOpenChange={(event, { open, type }) => {
        // A click on the button is the button's own.
        if (open || (type === 'clickOutside' && button?.contains(event.target as Node))) return;
        // A click elsewhere and the Tab key put the focus where they lead.
        if (type !== 'clickOutside') button?.focus();
        onClose();
      }}
    >
      <MenuPopover>
        <MenuList>
          {entries.map(({ text, choose }) => (
            <MenuItem key={text} onClick={choose}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
