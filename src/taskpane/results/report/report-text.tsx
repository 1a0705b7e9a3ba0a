import { makeStyles, tokens } from '@fluentui/react-components';
import type { Paragraph, Report, Run } from '../../../app/report';
import { TracedNumber } from '../traced-number';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase600 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, textAlign: 'center' },
  titleLine: { display: 'block' },
  heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
  line: { margin: 0, textIndent: '2em', overflowWrap: 'anywhere' },
  end: { margin: 0, textAlign: 'end' },
  // Dark on light in every theme: it is a marker's yellow.
  blank: { backgroundColor: '#fff2a8', color: '#242424' },
  figures: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** The draft as it reads, each number a link to the rows it was made from. It is Chinese, whatever the pane speaks. */
export function ReportText({ report, headings }: { readonly report: Report; readonly headings: readonly string[] }) {
  const styles = useStyles();
  const { title, notes, opening, sections, figureSheet, unit, date } = report;
  const figures = figureSheet?.figures ?? [];
  const bars = figureSheet?.chart?.bars ?? [];
  return (
    <article lang="zh-CN" className={styles.root}>
      <h2 className={styles.title}>
        {title.map((line) => (
          <span key={line} className={styles.titleLine}>
            {line}
          </span>
        ))}
      </h2>
      {notes.map((note) => (
        <p key={note} className={styles.line}>
          {note}
        </p>
      ))}
      <Paragraphs paragraphs={opening} />
      {figures.length > 0 && (
        <table className={styles.figures}>
          <tbody>
            {[...figures, ...bars.map((bar) => ({ ...bar, unit: '次' }))].map(({ name, number, unit: of }) => (
              <tr key={`${name} ${number.of}`}>
                <th scope="row" className={styles.cell}>
                  {name}
                </th>
                <td className={styles.cell}>
                  <RunText run={number} />
                  {of}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sections.map(({ level, heading, paragraphs }, at) => (
        <section key={`${level} ${heading}`}>
          {level === 1 ? (
            <h3 className={styles.heading}>{headings[at]}</h3>
          ) : (
            <h4 className={styles.heading}>{headings[at]}</h4>
          )}
          <Paragraphs paragraphs={paragraphs} />
        </section>
      ))}
      <p className={styles.end}>{unit}</p>
      <p className={styles.end}>{date}</p>
    </article>
  );
}

function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  const styles = useStyles();
  return paragraphs.map((sentences, at) => (
    <p key={at} className={styles.line}>
      {sentences.flat().map((run, place) => (
        <RunText key={place} run={run} />
      ))}
    </p>
  ));
}

function RunText({ run }: { readonly run: Run }) {
  const styles = useStyles();
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'number':
      return <TracedNumber inText title={run.of} value={run.text} trace={run.trace} />;
    case 'blank':
      return run.text ?? <mark className={styles.blank}>【请补充：{run.wanted}】</mark>;
  }
}
