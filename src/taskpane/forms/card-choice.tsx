import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { fillText, type LocalizedText } from '../../model/language';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { type Filling } from '../state/filling';

const WORDS = {
  of: { zh: '填给谁', en: 'For whom' },
  all: { zh: '全部填好（{count} 张）', en: 'Fill all {count}' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: '160px' },
});

/**
 * For a card, a form about one household, cadre, village or project: the choice of which, and the button that fills one
 * for each.
 */
export function CardChoice({ filling }: { readonly filling: Filling }) {
  const { state, actions, words } = usePane();
  const { tell, count } = words;
  const styles = useStyles();
  const { cards, knowledge } = filling;
  const { card } = knowledge;
  const own = cards.find(({ subject }) => subject === card?.subject);
  if (!card || !own) return null;
  const busy = isBusy(state);
  return (
    <div className={styles.root}>
      <Select
        className={styles.select}
        aria-label={tell(WORDS.of)}
        value={card.entry.name}
        disabled={busy}
        onChange={(_, { value }) => {
          actions.forms.card({ subject: own.subject, name: value });
        }}
      >
        {own.names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      {filling.kind !== 'sheet' && (
        <Button disabledFocusable={busy} onClick={actions.forms.saveEach}>
          {tell(fillText(WORDS.all, { count: count(own.names.length) }))}
        </Button>
      )}
    </div>
  );
}
