import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { indicatorExamples } from '../../app/indicators/add-example';
import { indicatorSentences } from '../../app/indicators/sentences';
import { DialogFrame } from '../components/dialog-frame';
import { usePane } from '../pane/pane-context';
import { checkedOf, isBusy } from '../state/state';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '30vh', overflowY: 'auto' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase300 },
  name: { fontWeight: tokens.fontWeightSemibold },
  fault: { color: tokens.colorPaletteRedForeground1 },
  button: { minWidth: 0, flexShrink: 0 },
});

/** 考核指标 said back in sentences, and rules as counties state them, each of which a click enters. */
export function IndicatorGuide() {
  const { state, actions, words } = usePane();
  const { say, tell } = words;
  const styles = useStyles();
  const checked = checkedOf(state);
  const said = checked ? indicatorSentences(checked) : [];
  return (
    <DialogFrame title={say('indicatorGuide')} actions={<Button onClick={actions.closeDialog}>{say('close')}</Button>}>
      <h3 className={styles.title}>{say('indicatorsSaid')}</h3>
      {said.length === 0 ? (
        <p className={styles.text}>{say(checked ? 'noIndicatorRows' : 'indicatorsUnchecked')}</p>
      ) : (
        <ul className={styles.list} tabIndex={0} aria-label={say('indicatorsSaid')}>
          {said.map(({ row, name, sentence }) => (
            <li key={row} className={styles.entry}>
              <span className={styles.said}>
                <span className={styles.name}>{name}</span>{' '}
                {sentence ? tell(sentence) : <span className={styles.fault}>{say('indicatorFaulty', { row })}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <h3 className={styles.title}>{say('indicatorExamples')}</h3>
      <ul className={styles.list} tabIndex={0} aria-label={say('indicatorExamples')}>
        {indicatorExamples.map((example) => (
          <li key={example.title.zh} className={styles.entry}>
            <span className={styles.said}>{tell(example.title)}</span>
            <Button
              size="small"
              className={styles.button}
              disabledFocusable={isBusy(state)}
              aria-label={say('addExampleOf', { title: tell(example.title) })}
              onClick={() => {
                actions.addExample(example);
              }}
            >
              {say('addExample')}
            </Button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  );
}
