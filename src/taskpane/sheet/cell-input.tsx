import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ClipboardEvent, type KeyboardEvent, type Ref } from 'react';
import type { CellChoices } from '../../app/cell-choices';
import { usePane } from '../pane/pane-context';
import { ChoiceList, optionId } from './choice-list';
import { matchingChoices, withChoice } from './choices';
import type { Key } from './keyboard';

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%', height: '100%' },
  // Not to be seen until something is typed: it takes the keys of the grid, those of input methods for Chinese too.
  input: {
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: `4px ${tokens.spacingHorizontalS}`,
    resize: 'none',
    overflow: 'hidden',
    border: 'none',
    outline: 'none',
    font: 'inherit',
    lineHeight: '20px',
    opacity: 0,
    cursor: 'cell',
    userSelect: 'text',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  editing: {
    opacity: 1,
    cursor: 'text',
    pointerEvents: 'auto',
    minWidth: '120px',
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`,
  },
  long: { height: 'auto', minHeight: '100%' },
  arrow: {
    position: 'absolute',
    top: '3px',
    right: '2px',
    width: '22px',
    height: '22px',
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    lineHeight: '18px',
    cursor: 'pointer',
    pointerEvents: 'auto',
  },
});

/** What is being typed into the selected cell. */
export interface CellTyping {
  readonly text: string;
  /**
   * `type`: typing began it, and arrows leave the cell; `edit`: its content is being changed, and arrows go through it.
   */
  readonly mode: 'type' | 'edit';
  /** Whether the list of choices narrows to what is typed. */
  readonly narrows: boolean;
}

/** Has Fluent's focus library leave the Tab key to the grid. */
const OWN_TAB_KEY = JSON.stringify({ focusable: { ignoreKeydown: { Tab: true } } });

interface CellInputProps {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly address: string;
  /** Header and content of the cell, and what is wrong with it, for screen readers. */
  readonly about: string;
  /** Null while nothing is typed. */
  readonly typing: CellTyping | null;
  readonly isLocked: boolean;
  readonly choices: CellChoices | null;
  readonly onTyping: (typing: CellTyping) => void;
  /** Something is typed in a cell that cannot be filled in. */
  readonly onRefused: () => void;
  /** What is typed is taken; then the key that left the cell goes on, where there is one. */
  readonly onCommit: (text: string, key: Key | null) => void;
  readonly onCancel: () => void;
  /** A key while nothing is typed. Returns whether it did something. */
  readonly onKey: (key: Key, alt: boolean) => boolean;
  readonly onOpenChoices: () => void;
  readonly onCopy: (data: DataTransfer, cut: boolean) => void;
  readonly onPaste: (text: string) => void;
}

/** The input of a grid: one for all of its cells, which lies over the selected one and keeps the focus. */
export function CellInput(props: CellInputProps) {
  const { ref, address, about, typing, isLocked, choices, onTyping, onCommit } = props;
  const { words } = usePane();
  const styles = useStyles();
  const list = useId();
  const [mark, setMark] = useState({ text: '', at: -1 });
  const matching = typing && choices ? matchingChoices(choices, typing.text, typing.narrows) : [];
  const isOpen = matching.length > 0;
  const text = typing?.text ?? '';
  const marked = mark.text === text ? mark.at : -1;

  const choose = (choice: string, key: Key | null): void => {
    if (!typing || !choices) return;
    const chosen = withChoice(choices, typing.text, choice, typing.narrows);
    if (choices.separator !== null && key?.key !== 'Tab') onTyping({ text: chosen, mode: typing.mode, narrows: false });
    else onCommit(chosen, key);
  };

  const pressTyping = (event: KeyboardEvent<HTMLTextAreaElement>, { text: typed, mode }: CellTyping): void => {
    const key: Key = keyOf(event);
    const marks = matching[marked];
    if (event.key === 'Escape') props.onCancel();
    else if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      const { selectionStart, selectionEnd } = event.currentTarget;
      onTyping({
        text: `${typed.slice(0, selectionStart)}\n${typed.slice(selectionEnd)}`,
        mode: 'edit',
        narrows: true,
      });
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      if (marks === undefined) onCommit(typed, key);
      else choose(marks, key);
    } else if (isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setMark({ text, at: Math.min(matching.length - 1, Math.max(-1, marked + by)) });
    } else if (mode === 'type' && /^(?:Arrow|Page)/.test(event.key)) onCommit(typed, key);
    else {
      // What is typed is in the workbook before it is saved.
      if (key.control === true && event.key.toLowerCase() === 's') onCommit(typed, null);
      return;
    }
    event.preventDefault();
  };

  const copy = (event: ClipboardEvent<HTMLTextAreaElement>, cut: boolean): void => {
    if (typing) return;
    event.preventDefault();
    props.onCopy(event.clipboardData, cut);
  };

  return (
    <div className={styles.root}>
      <textarea
        ref={ref}
        className={mergeClasses(styles.input, typing !== null && styles.editing, text.includes('\n') && styles.long)}
        data-tabster={OWN_TAB_KEY}
        aria-label={words.say('cellValue', { address })}
        aria-description={about}
        {...(isOpen && {
          role: 'combobox',
          'aria-expanded': true,
          'aria-controls': list,
          'aria-autocomplete': 'list',
          ...(marked >= 0 && { 'aria-activedescendant': optionId(list, marked) }),
        })}
        rows={text.includes('\n') ? text.split('\n').length : 1}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          if (isLocked) props.onRefused();
          else onTyping({ text: event.currentTarget.value, mode: typing?.mode ?? 'type', narrows: true });
        }}
        onBlur={() => {
          if (typing) onCommit(typing.text, null);
        }}
        onKeyDown={(event) => {
          // Enter and arrows of an input method choose characters.
          if (event.nativeEvent.isComposing) return;
          if (typing) pressTyping(event, typing);
          else if (props.onKey(keyOf(event), event.altKey)) event.preventDefault();
        }}
        onCopy={(event) => {
          copy(event, false);
        }}
        onCut={(event) => {
          copy(event, true);
        }}
        onPaste={(event) => {
          if (typing) return;
          event.preventDefault();
          props.onPaste(event.clipboardData.getData('text/plain'));
        }}
      />
      {choices && !typing && !isLocked && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.arrow}
          aria-label={words.say('openChoices')}
          onMouseDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            props.onOpenChoices();
          }}
        >
          ▾
        </button>
      )}
      {isOpen && (
        <ChoiceList
          id={list}
          choices={matching}
          marked={marked}
          onChoose={(choice) => {
            choose(choice, null);
          }}
        />
      )}
    </div>
  );
}

function keyOf({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): Key {
  return { key, shift: shiftKey, control: ctrlKey || metaKey };
}
