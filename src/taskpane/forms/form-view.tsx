import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import { figureChoices } from '../../app/fill/form-choices';
import { formCellLines, formListLines } from '../../app/fill/form-lines';
import { countFindings } from '../../app/groups';
import { fillText } from '../../model/language';
import { LongList } from '../components/long-list';
import { MappedColumn } from '../components/mapped-column';
import { useScroller } from '../components/scroll-context';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { CardChoice } from './card-choice';
import { FormList } from './form-list';
import { formWords } from './form-words';
import { withOwn } from './own-choice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '32px', overflowWrap: 'anywhere', outline: 'none' },
  part: { margin: 0, fontSize: tokens.fontSizeBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  warning: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  cells: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** A form of the county's: what fills each of its columns and cells, to be corrected and saved. */
export function FormView() {
  const { state, actions, words } = usePane();
  const { tell, count } = words;
  const styles = useStyles();
  const scroller = useScroller();
  const heading = useRef<HTMLHeadingElement>(null);
  const { filling } = state;
  const form = filling?.form;
  const knowledge = filling?.knowledge;
  const figures = useMemo(() => (knowledge ? figureChoices(knowledge) : []), [knowledge]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scroller?.scrollTo({ top: 0 });
  }, [form, scroller]);

  if (!filling) return null;
  const { name, proposed, map, sheets, isKept, checked } = filling;
  const isSheet = filling.kind === 'sheet';
  const isDone = filling.kind === 'sheet' && filling.isFilled;
  const lists = isDone ? [] : formListLines(proposed, map, sheets, isKept);
  const cells = isDone ? [] : formCellLines(proposed, map, sheets, isKept);
  const filled = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const empty = sheets.flatMap((sheet) => sheet.empty);
  const { error } = countFindings(checked.findings);
  const busy = isBusy(state);
  return (
    <section className={styles.root}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.say('back')}
          onClick={actions.forms.close}
        />
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {tell(fillText(formWords.title, { name }))}
        </h2>
      </div>
      <div className={styles.row}>
        {!isDone && (
          <Button appearance="primary" disabledFocusable={busy || filled === 0} onClick={actions.forms.save}>
            {tell(fillText(isSheet ? formWords.fillSheet : formWords.save, { count: count(filled) }))}
          </Button>
        )}
        <Button disabledFocusable={busy || filled === 0} onClick={actions.forms.saveTrace}>
          {tell(formWords.saveTrace)}
        </Button>
      </div>
      {!isDone && <CardChoice filling={filling} />}
      <p className={styles.note}>
        {isKept && !isDone && tell(formWords.kept)}{' '}
        {tell(isDone ? formWords.filled : isSheet ? formWords.aboutSheet : formWords.about)}
      </p>
      {error > 0 && !isDone && (
        <p className={styles.warning}>{tell(fillText(formWords.errors, { count: count(error) }))}</p>
      )}
      {lists.map((line) => (
        <FormList key={`${line.sheet}!${line.top},${line.left}`} line={line} knowledge={filling.knowledge} />
      ))}
      {cells.length > 0 && (
        <div>
          <h3 className={styles.part}>{tell(formWords.cells)}</h3>
          <ul className={styles.cells}>
            {cells.map(({ sheet, address, label, samples, path, sure, reason }) => (
              <MappedColumn
                key={`${sheet}!${address}`}
                place={proposed.length > 1 ? `${sheet}!${address}` : address}
                label={label}
                samples={samples}
                value={path ?? ''}
                choices={withOwn(figures, path)}
                none={tell(formWords.noKey)}
                sure={sure}
                reason={reason}
                isBusy={busy}
                onChoose={(chosen) => {
                  actions.forms.cell(sheet, address, chosen === '' ? null : chosen);
                }}
              />
            ))}
          </ul>
        </div>
      )}
      <LongList
        title={tell(fillText(formWords.empty, { count: count(empty.length) }))}
        items={empty}
        isOpen={empty.length <= MOST_OPEN}
        render={({ address, label }) => `${address} ${label}`}
      />
    </section>
  );
}

/** Lists of more lines are folded at first. */
const MOST_OPEN = 12;
