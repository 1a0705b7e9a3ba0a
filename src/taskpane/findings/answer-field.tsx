import { Input, makeStyles, Select } from '@fluentui/react-components';
import { useId } from 'react';
import type { FaultLine } from '../../app/replacements/fault-lines';
import { usePane } from '../pane/pane-context';

/** The most choices that are offered as a list; of more, the user types the beginning. */
const MOST_LISTED = 40;

const useStyles = makeStyles({ field: { flexGrow: 1, minWidth: 0 } });

interface AnswerFieldProps {
  readonly line: FaultLine;
  /** What the field is of, e.g. `时机“春节”`. */
  readonly label: string;
  readonly text: string;
  readonly onSubmit: () => void;
}

/** Where the user chooses, or types, what a line of equal faults should hold. */
export function AnswerField({ line, label, text, onSubmit }: AnswerFieldProps) {
  const { actions, words } = usePane();
  const { say } = words;
  const styles = useStyles();
  const list = useId();
  const { choices } = line;
  const name = say('answerOf', { label });
  const hint = say(choices ? 'choose' : 'typeAnswer');
  const change = (value: string): void => {
    actions.answer(line.key, value);
  };
  if (choices && choices.length <= MOST_LISTED) {
    return (
      <Select
        size="small"
        className={styles.field}
        aria-label={name}
        value={text}
        onChange={(_, { value }) => {
          change(value);
        }}
      >
        <option value="">{hint}</option>
        {(choices.includes(text) || text === '' ? choices : [text, ...choices]).map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <>
      <Input
        size="small"
        className={styles.field}
        aria-label={name}
        placeholder={hint}
        value={text}
        {...(choices && { list })}
        onChange={(_, { value }) => {
          change(value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit();
        }}
      />
      {choices && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
