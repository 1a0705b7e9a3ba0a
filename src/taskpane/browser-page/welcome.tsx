import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useSettings } from '../settings/settings-context';
import type { Notice } from '../notices/notice';
import { DropZone } from '../components/drop-zone';
import { pickFile } from '../components/file-picker';
import { useCounty } from '../county/county-context';
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
  county: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  countyAbout: { color: tokens.colorNeutralForeground2 },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Workbooks to begin with that are no file of the user's. */
const BEGINNINGS = [
  { kind: 'blank', name: 'newBlank' },
  { kind: 'practice', name: 'practice' },
  { kind: 'sample', name: 'sample' },
  { kind: 'revitalization', name: 'sample2026' },
] as const;

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
  const county = useCounty();
  const open = (file: File): void => {
    onOpen({ kind: 'file', file });
  };
  return (
    <DropZone
      invitation={say('drop')}
      onFiles={(files) => {
        const [file] = files;
        // A township has one workbook, a county many.
        if (files.length > 1) county?.open(files);
        else if (file) open(file);
      }}
    >
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
            {BEGINNINGS.map(({ kind, name }) => (
              <Button
                key={kind}
                disabledFocusable={opening}
                onClick={() => {
                  onOpen({ kind });
                }}
              >
                {say(name)}
              </Button>
            ))}
          </div>
          <p className={styles.about}>{say('welcomeAbout')}</p>
          <div className={styles.county}>
            <Button
              appearance="subtle"
              onClick={() => {
                county?.open();
              }}
            >
              {say('county')}
            </Button>
            <span className={styles.countyAbout}>{say('countyInvitation')}</span>
          </div>
        </div>
      </main>
    </DropZone>
  );
}
