import { useEffect } from 'react';
import { answerRibbon } from '../workbook/office/ribbon-channel';
import { usePane } from './state/pane-context';

/** Does in the pane what the user asks of the ribbon. */
export function RibbonListener() {
  const { actions } = usePane();
  useEffect(() => answerRibbon(Office.context.document.url, (task) => {
    switch (task) {
      case 'create':
        actions.createMissing();
        return;
      case 'validate':
        actions.validate();
        return;
      case 'summarize':
        actions.summarize();
    }
  }), [actions]);
  return null;
}
