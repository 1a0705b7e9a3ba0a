import { makeStyles, tokens } from '@fluentui/react-components';
import { useSettings } from '../settings/settings-context';
import type { Notice } from './notice';
import { noticeText } from './notice-text';

const useStyles = makeStyles({
  detail: {
    margin: 0,
    maxHeight: '30vh',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
  },
});

/** What a notice says; for a fault of the program, the details to pass on, folded up. */
export function NoticeContent({ notice }: { readonly notice: Notice }) {
  const { words } = useSettings();
  const styles = useStyles();
  return (
    <>
      {noticeText(notice, words)}
      {notice.detail !== undefined && (
        <details>
          <summary>{words.say('diagnostics')}</summary>
          <pre className={styles.detail} tabIndex={0}>
            {notice.detail}
          </pre>
        </details>
      )}
    </>
  );
}
