import { Button } from '@fluentui/react-components';
import { useSettings } from '../settings/settings-context';
import { errorNotice } from '../notices/error-notice';
import { noticeText } from '../notices/notice-text';

/** Stands where a part of the page could not be loaded, as without a network; the rest goes on working. */
export function PartFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { words } = useSettings();
  return (
    <div role="alert">
      {noticeText(errorNotice(error), words)}{' '}
      <Button size="small" onClick={onRetry}>
        {words.say('tryAgain')}
      </Button>
    </div>
  );
}
