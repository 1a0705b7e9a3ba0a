import { useEffect } from 'react';
import { answerRibbon } from '../../commands/ribbon-channel';
import { documentAddress } from '../../workbook/office/document-address';
import { usePane } from '../pane/pane-context';

/** Does in the pane what the user asks of the ribbon. */
export function RibbonListener() {
  const { actions } = usePane();
  useEffect(
    () =>
      answerRibbon(
        () => documentAddress(Office.context.document),
        (task) => {
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
        },
      ),
    [actions],
  );
  return null;
}
