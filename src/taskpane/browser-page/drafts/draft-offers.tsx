import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSettings } from '../../settings/settings-context';
import { heldElsewhere } from './draft-holders';
import { draftStore, type ListedDraft } from './draft-store';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  draft: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  text: { flexGrow: 1, flexBasis: '220px', minWidth: 0, overflowWrap: 'anywhere' },
});

/** What is shown of a draft. */
export type OfferedDraft = Pick<ListedDraft, 'key' | 'name' | 'changed'>;

/** What was typed in this browser and not saved as a file: to go on with, or to throw away. */
export function DraftOffers({ onRestore }: { readonly onRestore: (key: string) => void }) {
  const [drafts, setDrafts] = useState<readonly OfferedDraft[]>([]);
  useEffect(() => {
    let current = true;
    const load = async (): Promise<void> => {
      const kept = await (await draftStore()).list();
      if (kept.length === 0) return;
      const held = await heldElsewhere();
      if (current) setDrafts(kept.filter(({ key }) => !held.has(key)));
    };
    // A browser without a store has no drafts; the user is told when something is typed.
    load().catch(() => undefined);
    return () => {
      current = false;
    };
  }, []);
  if (drafts.length === 0) return null;
  return (
    <DraftList
      drafts={drafts}
      onRestore={onRestore}
      onDrop={(key) => {
        setDrafts(drafts.filter((draft) => draft.key !== key));
        draftStore()
          .then((store) => store.drop(key))
          .catch(() => undefined);
      }}
    />
  );
}

interface DraftListProps {
  readonly drafts: readonly OfferedDraft[];
  readonly onRestore: (key: string) => void;
  readonly onDrop: (key: string) => void;
}

/** Drafts, each with what can be done with it. Throwing one away is asked for twice. */
function DraftList({ drafts, onRestore, onDrop }: DraftListProps) {
  const { words } = useSettings();
  const { say, language } = words;
  const styles = useStyles();
  const [asked, setAsked] = useState<string | null>(null);
  const timeOf = (changed: number): string =>
    new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
      changed,
    );
  return (
    <ul className={styles.root} aria-label={say('drafts')}>
      {drafts.map(({ key, name, changed }) => (
        <li key={key} className={styles.draft}>
          <span className={styles.text}>
            {asked === key ? say('draftDropAsk', { name }) : say('draftOffer', { name, time: timeOf(changed) })}
          </span>
          {asked === key ? (
            <>
              <Button
                onClick={() => {
                  setAsked(null);
                }}
              >
                {say('draftKeep')}
              </Button>
              <Button
                onClick={() => {
                  onDrop(key);
                }}
              >
                {say('draftDropSure')}
              </Button>
            </>
          ) : (
            <>
              <Button
                appearance="primary"
                onClick={() => {
                  onRestore(key);
                }}
              >
                {say('draftRestore')}
              </Button>
              <Button
                onClick={() => {
                  setAsked(key);
                }}
              >
                {say('draftDrop')}
              </Button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
