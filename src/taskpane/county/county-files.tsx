import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useSettings } from '../settings/settings-context';
import type { Words } from '../words/words';
import type { CountySession } from './county-session';
import type { CountyFile } from './county-state';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '280px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  file: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { overflowWrap: 'anywhere' },
  stage: { gridColumn: 1, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface CountyFilesProps {
  readonly session: CountySession;
  readonly files: readonly CountyFile[];
  readonly isBusy: boolean;
}

/** The files that were chosen, each with how far it is. */
export function CountyFiles({ session, files, isBusy }: CountyFilesProps) {
  const { words } = useSettings();
  const { say, count } = words;
  const styles = useStyles();
  return (
    <section aria-label={say('countyFiles', { count: count(files.length) })}>
      <div className={styles.head}>
        <strong>{say('countyFiles', { count: count(files.length) })}</strong>
        <Button size="small" appearance="subtle" disabledFocusable={isBusy} onClick={session.removeAll}>
          {say('countyRemoveAll')}
        </Button>
      </div>
      <ul className={styles.list} tabIndex={0}>
        {files.map(({ id, name, stage }) => (
          <li key={id} className={styles.file}>
            <span className={styles.name}>{name}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              disabledFocusable={isBusy}
              aria-label={say('countyRemove', { name })}
              title={say('countyRemove', { name })}
              onClick={() => {
                session.removeFile(id);
              }}
            />
            <span className={`${styles.stage} ${stage.kind === 'unusable' ? styles.wrong : ''}`}>
              {stageText(stage, words)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stageText(stage: CountyFile['stage'], { say, tell, count }: Words): string {
  switch (stage.kind) {
    case 'waiting':
      return say('countyWaiting');
    case 'reading':
      return say('countyReading');
    case 'read':
      return say('countyRead', { unit: stage.unit ?? say('noUnit'), rows: count(stage.rows) });
    case 'unusable':
      return tell(stage.sentence);
    case 'county':
      return say('countyIsCounty');
  }
}
