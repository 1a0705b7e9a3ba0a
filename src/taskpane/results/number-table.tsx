import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Trace } from '../../model/summary';
import { TracedNumber } from './traced-number';

/** A number of a table, and the rows it was made from. */
export interface TableNumber {
  readonly value: string;
  readonly trace: Trace;
}

export interface NumberRow {
  readonly key: string;
  readonly name: string;
  /** Said below the name. */
  readonly detail?: string;
  readonly numbers: readonly TableNumber[];
  readonly total?: true;
}

interface NumberTableProps {
  readonly caption: string;
  readonly nameHeader: string;
  readonly headers: readonly string[];
  readonly rows: readonly NumberRow[];
}

const useStyles = makeStyles({
  frame: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    paddingBottom: tokens.spacingVerticalXS,
  },
  head: {
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'top',
    ':first-child': { paddingInlineStart: 0 },
    ':last-child': { paddingInlineEnd: 0 },
  },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: {
    position: 'sticky',
    left: 0,
    minWidth: '88px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  number: { textAlign: 'end', whiteSpace: 'nowrap' },
  // In a narrow pane a heading breaks before its unit: 资金（万元）.
  heading: { textAlign: 'end', wordBreak: 'keep-all' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** A table of names and traced numbers. */
export function NumberTable({ caption, nameHeader, headers, rows }: NumberTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
              {nameHeader}
            </th>
            {headers.map((header) => (
              <th key={header} scope="col" className={mergeClasses(styles.cell, styles.head, styles.heading)}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, detail, numbers, total }) => (
            <tr key={key} className={mergeClasses(styles.line, total && styles.total)}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name, total && styles.total)}>
                {name}
                {detail !== undefined && <span className={styles.detail}>{detail}</span>}
              </th>
              {numbers.map(({ value, trace }, index) => (
                <td key={headers[index]} className={mergeClasses(styles.cell, styles.number)}>
                  <TracedNumber title={`${name} ${headers[index] ?? ''}`} value={value} trace={trace} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
