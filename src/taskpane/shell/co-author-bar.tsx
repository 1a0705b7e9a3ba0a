import type { Notice } from '../notices/notice';
import { NoticeMessage } from '../notices/notice-message';
import { usePane } from '../pane/pane-context';

const NOTICE: Notice = { intent: 'info', sentences: [{ name: 'coAuthors' }] };

/** Says once that others edit the workbook too, so that two people do not both sum up. */
export function CoAuthorBar() {
  const { state, actions } = usePane();
  return state.coAuthors === 'seen' ? <NoticeMessage notice={NOTICE} onDismiss={actions.dismissCoAuthors} /> : null;
}
