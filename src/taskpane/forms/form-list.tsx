import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { FormKnowledge } from '../../app/fill/fill-form';
import { filterWords } from '../../app/fill/filter-words';
import { columnChoices, filterChoices, sourceChoices } from '../../app/fill/form-choices';
import type { FormListLine } from '../../app/fill/form-lines';
import { columnLetters } from '../../model/cell';
import { fillText } from '../../model/language';
import { MappedColumn } from '../components/mapped-column';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { formWords } from './form-words';
import { withOwn } from './own-choice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  rows: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  filter: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
  conditions: { gridColumn: '1 / -1', margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A list of a form: what its rows are, which of them, and what fills each column. */
export function FormList({ line, knowledge }: { readonly line: FormListLine; readonly knowledge: FormKnowledge }) {
  const { state, actions, words } = usePane();
  const { tell, count } = words;
  const styles = useStyles();
  const busy = isBusy(state);
  const { sheet, top, left, source, rows, columns } = line;
  const place = `${sheet}!${columnLetters(left)}${top}`;
  const list = { sheet, top, left };
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>
        {place} <span className={styles.rows}>{tell(fillText(formWords.rows, { count: count(rows) }))}</span>
      </h3>
      <Select
        aria-label={tell(fillText(formWords.source, { place }))}
        value={source ?? ''}
        disabled={busy}
        onChange={(_, { value }) => {
          actions.forms.source(list, value === '' ? null : value);
        }}
      >
        <option value="">{tell(formWords.noSource)}</option>
        {sourceChoices().map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
      {source !== null && <FormFilter line={line} source={source} knowledge={knowledge} />}
      {source !== null && (
        <ul className={styles.columns}>
          {columns.map(({ letters, label, samples, key, sure, reason }) => (
            <MappedColumn
              key={letters}
              place={letters}
              label={label}
              samples={samples}
              value={key ?? ''}
              choices={withOwn(columnChoices(source, knowledge), key)}
              none={tell(formWords.noKey)}
              sure={sure}
              reason={reason}
              isBusy={busy}
              onChoose={(chosen) => {
                actions.forms.column(list, letters, chosen === '' ? null : chosen);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Which rows of the source: all, or those with one value in one column. */
function FormFilter({
  line: { sheet, top, left, filter },
  source,
  knowledge,
}: {
  readonly line: FormListLine;
  readonly source: string;
  readonly knowledge: FormKnowledge;
}) {
  const { state, actions, words } = usePane();
  const { tell } = words;
  const styles = useStyles();
  const choices = filterChoices(source, knowledge);
  const [key = '', wanted = []] = Object.entries(filter ?? {})[0] ?? [];
  const chosen = choices.find(({ value }) => value === key);
  const isMore = filter && (!chosen || wanted.length > 1 || Object.keys(filter).length > 1);
  const list = { sheet, top, left };
  return (
    <div className={styles.filter}>
      <Select
        size="small"
        aria-label={tell(formWords.filterBy)}
        value={chosen ? key : ''}
        disabled={isBusy(state)}
        onChange={(_, { value }) => {
          const first = choices.find((choice) => choice.value === value)?.values[0];
          actions.forms.filter(list, first === undefined ? null : { key: value, value: first });
        }}
      >
        <option value="">{tell(formWords.allRows)}</option>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {tell(fillText(formWords.filterValue, { name }))}
          </option>
        ))}
      </Select>
      {chosen && (
        <Select
          size="small"
          aria-label={tell(fillText(formWords.filterValue, { name: chosen.name }))}
          value={wanted[0] ?? ''}
          disabled={isBusy(state)}
          onChange={(_, { value }) => {
            actions.forms.filter(list, { key, value });
          }}
        >
          {chosen.values.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </Select>
      )}
      {isMore && <p className={styles.conditions}>{tell(filterWords(source, filter))}</p>}
    </div>
  );
}
