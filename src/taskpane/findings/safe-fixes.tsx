import { Button } from '@fluentui/react-components';
import type { Finding } from '../../model/finding';
import { usePane } from '../pane/pane-context';
import { isBusy } from '../state/state';
import { FixBar } from './fix-bar';

/** Offers to fix, after a preview, everything that can be fixed safely. */
export function SafeFixes({ findings }: { readonly findings: readonly Finding[] }) {
  const { state, actions, words } = usePane();
  return (
    <FixBar text={words.say('safeFixes', { count: words.count(findings.length) })}>
      <Button
        disabledFocusable={isBusy(state)}
        onClick={() => {
          actions.openDialog({ kind: 'fixes', changes: findings });
        }}
      >
        {words.say('preview')}
      </Button>
    </FixBar>
  );
}
