import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PostState } from '../../model/summary';
import type { Verdict } from '../../model/verdict';
import { usePane } from '../pane/pane-context';
import type { WordName } from '../words/words';

const VERDICTS: Readonly<Record<Verdict, WordName>> = { 达标: 'met', 序时达标: 'onSchedule', 未达标: 'missed' };
const POSTS: Readonly<Record<PostState, WordName>> = {
  inPost: 'cannotJudge',
  left: 'left',
  notYet: 'notYet',
  unknown: 'unknownPost',
};

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
  },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorPaletteRedForeground1 },
});

/** A verdict, or why there is none. */
export function VerdictMark({ verdict, post }: { readonly verdict: Verdict | null; readonly post: PostState }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(
        styles.root,
        verdict === '未达标' && styles.missed,
        (verdict === '达标' || verdict === '序时达标') && styles.met,
      )}
    >
      {words.say(verdict ? VERDICTS[verdict] : POSTS[post])}
    </span>
  );
}
