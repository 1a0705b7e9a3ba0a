import { Field, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { AutoOpen } from '../../workbook/office/auto-open';
import { useSettings } from '../settings/settings-context';

/**
 * Whether the pane opens with this workbook. The switch shows what the workbook has kept, and so stays where it was if
 * it keeps nothing.
 */
export function AutoOpenField({ autoOpen }: { readonly autoOpen: AutoOpen }) {
  const {
    words: { say },
  } = useSettings();
  const [on, setOn] = useState(autoOpen.isOn);
  return (
    <Field hint={say('autoOpenAbout')}>
      <Switch
        label={say('autoOpen')}
        checked={on}
        onChange={(_, { checked }) => {
          void autoOpen.turn(checked).then((kept) => {
            if (kept) setOn(checked);
          });
        }}
      />
    </Field>
  );
}
