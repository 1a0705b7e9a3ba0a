import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useSettings } from '../settings/settings-context';
import type { Notice } from '../notices/notice';
import { DropZone } from './drop-zone';
import { pickFile } from './file-picker';
import type { Source } from './source';
import { ErrorBar } from './error-bar';
import { partOf } from '../parts/part';

const DraftOffers = partOf(async () => (await import('./drafts/draft-offers')).DraftOffers);

const useStyles = makeStyles({
  root: {
    height: '100%',
    overflowY: 'auto',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  card: { width: '100%', maxWidth: '520px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  about: { margin: 0, lineHeight: tokens.lineHeightBase400, color: tokens.colorNeutralForeground2 },
  drop: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingVerticalXXL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WelcomeProps {
  readonly onOpen: (source: Source) => void;
  readonly opening: boolean;
  /** Why the last file could not be opened. */
  readonly openError: Notice | null;
}

/** The page before a workbook is open. */
export function Welcome({ onOpen, opening, openError }: WelcomeProps) {
  const { words } = useSettings();
  const { say } = words;
  const styles = useStyles();
  const open = (file: File): void => {
    onOpen({ kind: 'file', file });
  };
  return (
    <DropZone onFile={open}>
      <main className={styles.root}>
        <div className={styles.card}>
          <h1 className={styles.product}>{say('product')}</h1>
          <p className={styles.lead}>{say('welcome')}</p>
          {openError !== null && <ErrorBar notice={openError} />}
          {!opening && (
            <DraftOffers
              onRestore={(key) => {
                onOpen({ kind: 'draft', key });
              }}
            />
          )}
          <div className={styles.drop}>
            {opening ? (
              <Spinner label={say('opening')} />
            ) : (
              <>
                <Button
                  size="large"
                  appearance="primary"
                  onClick={() => {
                    pickFile(open);
                  }}
                >
                  {say('openFile')}
                </Button>
                <span>{say('orDrop')}</span>
              </>
            )}
          </div>
          <div className={styles.others}>
            <Button
              disabledFocusable={opening}
              onClick={() => {
                onOpen({ kind: 'blank' });
              }}
            >
              {say('newBlank')}
            </Button>
            <Button
              disabledFocusable={opening}
              onClick={() => {
                onOpen({ kind: 'practice' });
              }}
            >
              {say('practice')}
            </Button>
            <Button
              disabledFocusable={opening}
              onClick={() => {
                onOpen({ kind: 'sample' });
              }}
            >
              {say('sample')}
            </Button>
            <Button
              disabledFocusable={opening}
              onClick={() => {
                onOpen({ kind: 'revitalization' });
              }}
            >
              {say('sample2026')}
            </Button>
          </div>
          <p className={styles.about}>{say('welcomeAbout')}</p>
        </div>
      </main>
    </DropZone>
  );
}
