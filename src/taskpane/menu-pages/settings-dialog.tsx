import { Button, Field, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import type { Settings } from '../settings/settings';
import { useSettings } from '../settings/settings-context';
import { usePane } from '../pane/pane-context';
import { AutoOpenField } from './auto-open-field';
import { DialogFrame } from '../components/dialog-frame';

/** Language, colours, and whether to check while typing. */
export function SettingsDialog() {
  const { workspace, actions } = usePane();
  const { settings, change, choosesTheme, words } = useSettings();
  const { say } = words;
  return (
    <DialogFrame
      title={say('settingsTitle')}
      actions={
        <Button appearance="primary" onClick={actions.closeDialog}>
          {say('close')}
        </Button>
      }
    >
      <Field hint={say('liveAbout')}>
        <Switch
          label={say('live')}
          checked={settings.live}
          onChange={(_, { checked }) => {
            change({ live: checked });
          }}
        />
      </Field>
      {workspace.kind === 'excel' && <AutoOpenField autoOpen={workspace.autoOpen} />}
      <Field label={say('language')}>
        <RadioGroup
          value={settings.language}
          onChange={(_, { value }) => {
            change({ language: value as Settings['language'] });
          }}
        >
          <Radio value="auto" label={say('languageAuto')} />
          <Radio value="zh" label="简体中文" />
          <Radio value="en" label="English" />
        </RadioGroup>
      </Field>
      {choosesTheme && (
        <Field label={say('theme')}>
          <RadioGroup
            value={settings.theme}
            onChange={(_, { value }) => {
              change({ theme: value as Settings['theme'] });
            }}
          >
            <Radio value="auto" label={say('themeAuto')} />
            <Radio value="light" label={say('themeLight')} />
            <Radio value="dark" label={say('themeDark')} />
          </RadioGroup>
        </Field>
      )}
    </DialogFrame>
  );
}
