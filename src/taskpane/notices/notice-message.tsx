import { MessageBar } from '@fluentui/react-components';
import { NoticeBody } from './notice-body';
import type { Notice } from '../state/state';

/** Something that went wrong, as a red bar. */
export function NoticeMessage({ notice }: { readonly notice: Notice }) {
  return (
    <MessageBar intent="error" layout="multiline">
      <NoticeBody notice={notice} />
    </MessageBar>
  );
}
