import type { HostObject } from './host-object';

/** `context.application`; holding back the screen has nothing to show here. */
export function applicationObject(): HostObject {
  return { type: 'Application', call: { suspendScreenUpdatingUntilNextSync: () => null } };
}
