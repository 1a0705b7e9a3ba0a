import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { ReportKind } from '../../../app/report';
import { copyText } from '../../components/copy-text';
import { usePane } from '../../pane/pane-context';
import { isBusy } from '../../state/state';
import { ReportText } from './report-text';
import { reportWords } from './report-words';

const KINDS: readonly ReportKind[] = ['总结', '月报', '季报', '简报'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300 },
  // For frames that keep pages from the clipboard: the text is selected in it.
  area: { position: 'absolute', width: '1px', height: '1px', opacity: 0, overflow: 'hidden' },
});

/** The draft of the work summary, to be read, copied and saved. */
export function ReportView() {
  const { state, actions, words } = usePane();
  const { tell } = words;
  const styles = useStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { drafted } = state;
  if (!drafted) return null;
  const { report, text, headings, force, periodFits, isStale } = drafted;
  const busy = isBusy(state);
  const draft = (kind: ReportKind): void => {
    setCopied(null);
    actions.draftReport({ kind, force });
  };
  const copy = async (): Promise<void> => {
    if (area.current) setCopied(await copyText(area.current, navigator.clipboard));
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words.say('back')}
          onClick={actions.closeReport}
        />
        <TabList
          size="small"
          aria-label={tell(reportWords.kinds)}
          selectedValue={report.kind}
          onTabSelect={(_, { value }) => {
            draft(value as ReportKind);
          }}
        >
          {KINDS.map((kind) => (
            <Tab key={kind} value={kind}>
              {tell(reportWords[kind])}
            </Tab>
          ))}
        </TabList>
      </div>
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            actions.saveReport('docx');
          }}
        >
          {tell(reportWords.save)}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            actions.saveReport('html');
          }}
        >
          {tell(reportWords.savePage)}
        </Button>
        <Button onClick={() => void copy()}>{tell(reportWords.copy)}</Button>
      </div>
      <p className={styles.note} role="status">
        {copied === null ? '' : tell(copied ? reportWords.copied : reportWords.notCopied)}
      </p>
      {isStale && (
        <p className={styles.note} role="alert">
          {tell(reportWords.stale)}{' '}
          <Button
            size="small"
            onClick={() => {
              draft(report.kind);
            }}
          >
            {tell(reportWords.again)}
          </Button>
        </p>
      )}
      <p className={styles.note}>{tell(periodFits ? reportWords.about : reportWords.otherPeriod)}</p>
      <ReportText report={report} headings={headings} />
      <textarea ref={area} readOnly tabIndex={-1} className={styles.area} aria-hidden value={text} />
    </div>
  );
}
