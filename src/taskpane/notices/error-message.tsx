import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSettings } from '../settings/settings-context';
import type { Notice } from './notice';
import { NoticeContent } from './notice-content';

interface ErrorMessageProps {
  readonly notice: Notice;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
}

/**
 * Stands where something could not be shown. It is drawn with what the page has from the start: nothing is loaded for
 * it.
 */
export function ErrorMessage({ notice, onRetry, children }: ErrorMessageProps) {
  const { words } = useSettings();
  return (
    <div role="alert">
      <NoticeContent notice={notice} />{' '}
      <Button size="small" onClick={onRetry}>
        {words.say('tryAgain')}
      </Button>
      {children}
    </div>
  );
}
