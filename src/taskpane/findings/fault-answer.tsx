import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { answerOf } from '../../app/replacements/answers';
import { changesOf } from '../../app/replacements/changes';
import type { FaultLine } from '../../app/replacements/fault-lines';
import { usePane } from '../pane/pane-context';
import { checkedOf, isBusy } from '../state/state';
import { AnswerField } from './answer-field';
import { cellText } from './cell-text';
import { answerFor, replacementsOf } from './use-fault-lines';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  arrow: { color: tokens.colorNeutralForeground2 },
  answer: { flexGrow: 1, flexBasis: '120px', minWidth: 0, display: 'flex' },
  button: { minWidth: 0, flexShrink: 0 },
  problem: {
    flexBasis: '100%',
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/**
 * What a line's errors should become, and the button that changes them all; and the one that makes the value a choice.
 */
export function FaultAnswer({ line }: { readonly line: FaultLine }) {
  const { state, actions, words } = usePane();
  const { say, tell, count } = words;
  const styles = useStyles();
  const checked = checkedOf(state);
  const text = answerFor(line, state.answers);
  const answer = checked && text !== '' ? answerOf(text, line, checked) : null;
  const written = cellText(line.written, words);
  const label = say('writtenIn', { header: line.header, written });
  const [only, ...others] = line.findings;
  const apply = (): void => {
    if (!checked || answer?.kind !== 'usable' || isBusy(state)) return;
    const replacements = replacementsOf([line], state.answers);
    const changes = changesOf(checked, replacements);
    if (changes.length > 1) actions.openDialog({ kind: 'fixes', changes, replacements });
    else actions.fix(changes, replacements);
  };
  return (
    <div className={styles.root}>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <div className={styles.answer}>
        <AnswerField line={line} label={label} text={text} onSubmit={apply} />
      </div>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={answer?.kind !== 'usable' || isBusy(state)}
        aria-label={
          only && others.length === 0
            ? say('applyThis', { address: only.address, before: written, after: text })
            : say('replaceAllOf', { label, count: count(line.findings.length), after: text })
        }
        onClick={apply}
      >
        {say(others.length === 0 ? 'apply' : 'replaceAll')}
      </Button>
      {text === '' && line.nearest !== null && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          aria-label={say('takeNearestOf', { label, value: line.nearest })}
          onClick={() => {
            if (line.nearest !== null) actions.answer(line.key, line.nearest);
          }}
        >
          {say('perhaps', { value: line.nearest })}
        </Button>
      )}
      {line.option && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          disabledFocusable={isBusy(state)}
          aria-label={say('addOptionOf', { value: line.option.value })}
          onClick={() => {
            if (line.option) actions.addOption(line.option);
          }}
        >
          {say('addOption')}
        </Button>
      )}
      {answer?.kind === 'unusable' && (
        <p className={styles.problem} role="alert">
          {tell(answer.reason)}
        </p>
      )}
    </div>
  );
}
