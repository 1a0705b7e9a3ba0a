import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Something that went wrong, as a red bar. */
export function TroubleMessage({ children }: { readonly children: ReactNode }) {
  return <MessageBar intent="error" layout="multiline"><MessageBarBody>{children}</MessageBarBody></MessageBar>;
}
