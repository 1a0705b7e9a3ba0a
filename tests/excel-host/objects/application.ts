import { textArgument } from './arguments';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';

/** `context.application`; holding back the screen has nothing to show here. */
export function applicationObject({ workbook }: HostContext): HostObject {
  return {
    type: 'Application',
    call: { suspendScreenUpdatingUntilNextSync: () => null },
    open: {
      createWorkbook: (args) => {
        const bytes = Buffer.from(textArgument(args[0], 'base64'), 'base64');
        return { type: 'WorkbookCreated', call: { open: () => void workbook.opened.push(bytes) } };
      },
    },
  };
}
