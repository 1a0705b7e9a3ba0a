import { Button } from '@fluentui/react-components';
import type { FaultLine } from '../../app/replacements/fault-lines';
import { changesOf, type ReplacedCell } from '../../app/replacements/changes';
import { usePane } from '../pane/pane-context';
import { checkedOf, isBusy } from '../state/state';
import { FixBar } from './fix-bar';
import { replacementsOf } from './use-fault-lines';

/** Offers to change in one go, after a preview, all lines for which it is known what they should become. */
export function ChosenAnswers({ lines }: { readonly lines: readonly FaultLine[] }) {
  const { state, actions, words } = usePane();
  const { say, count } = words;
  const checked = checkedOf(state);
  const replacements = replacementsOf(lines, state.answers);
  if (!checked || replacements.length < 2) return null;
  const changes: readonly ReplacedCell[] = changesOf(checked, replacements);
  if (changes.length === 0) return null;
  return (
    <FixBar text={say('chosenAnswers', { lines: count(replacements.length), count: count(changes.length) })}>
      <Button
        appearance="primary"
        disabledFocusable={isBusy(state)}
        onClick={() => {
          actions.openDialog({ kind: 'fixes', changes, replacements });
        }}
      >
        {say('previewReplace')}
      </Button>
    </FixBar>
  );
}
