import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { FileOverview, ProblemOverview, RollupOverview, UnitOverview } from '../../app/rollup/overview';
import { useSettings } from '../settings/settings-context';
import { CountySection } from './county-section';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  badge: { flexShrink: 0, whiteSpace: 'nowrap' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  grave: { color: tokens.colorPaletteRedForeground1 },
});

/** How each unit and each file stands, what is to be done first at the top. */
export function CountyUnits({ overview }: { readonly overview: RollupOverview }) {
  const { words } = useSettings();
  const { say, count } = words;
  const { units, files, abolished, resubmissions, opinions } = overview;
  const missing = units.filter(({ file }) => file === null);
  const left = files.filter(({ counted }) => !counted);
  const counted = units.filter(({ file }) => file !== null).toSorted((a, b) => urgency(b) - urgency(a));
  return (
    <>
      {missing.length > 0 && (
        <CountySection title={say('countyMissing', { count: count(missing.length) })}>
          {missing.map(({ unit }) => (
            <li key={unit}>
              <UnitHead name={unit} state="missing" />
            </li>
          ))}
        </CountySection>
      )}
      {left.length > 0 && (
        <CountySection title={say('countyLeft', { count: count(left.length) })}>
          {left.map((file, at) => (
            <li key={at}>
              <UnitHead name={file.file} state="left" />
              <Problems problems={file.problems} />
            </li>
          ))}
        </CountySection>
      )}
      {counted.length > 0 && (
        <CountySection title={say('countyCounted', { count: count(counted.length) })}>
          {counted.map((unit) => (
            <li key={unit.unit}>
              <UnitHead name={unit.unit} state={reportedState(unit)} />
              {unit.file && <Facts file={unit.file} />}
              {unit.file && <Problems problems={unit.file.problems} />}
            </li>
          ))}
        </CountySection>
      )}
      {abolished.length > 0 && (
        <CountySection title={say('countyAbolished', { count: count(abolished.length) })}>
          {abolished.map(({ unit, note }) => (
            <li key={unit}>{say('countyAbolishedUnit', { unit, note })}</li>
          ))}
        </CountySection>
      )}
      {resubmissions.length > 0 && (
        <CountySection title={say('countyAgain', { count: count(resubmissions.length) })}>
          {resubmissions.map(({ note, ...resubmission }) => (
            <li key={resubmission.unit}>
              {say('countyResubmitted', resubmission)}
              {note && `；${words.tell(note)}`}
            </li>
          ))}
        </CountySection>
      )}
      {opinions && (
        <CountySection title={say('countyOpinions')}>
          <li>{say('countySettled', opinions)}</li>
          {opinions.masked > 0 && <li>{say('countyMasked', { count: count(opinions.masked) })}</li>}
          {opinions.notFound > 0 && <li>{say('countyLost', { count: count(opinions.notFound) })}</li>}
        </CountySection>
      )}
    </>
  );
}

/** Units that the county has something to do about come first, late ones next. */
function urgency({ file, late }: UnitOverview): number {
  return (file?.problems.some(({ isGrave }) => isGrave) === true ? 2 : 0) + (late === true ? 1 : 0);
}

const STATES = {
  missing: { word: 'countyNotReported', colour: 'danger' },
  left: { word: 'countyNotCounted', colour: 'danger' },
  late: { word: 'countyLate', colour: 'warning' },
  inTime: { word: 'countyInTime', colour: 'success' },
  reported: { word: 'countyReported', colour: 'informative' },
} as const;

function reportedState({ late }: UnitOverview): keyof typeof STATES {
  if (late === null) return 'reported';
  return late ? 'late' : 'inTime';
}

function UnitHead({ name, state }: { readonly name: string; readonly state: keyof typeof STATES }) {
  const { words } = useSettings();
  const styles = useStyles();
  const { word, colour } = STATES[state];
  return (
    <div className={styles.head}>
      <span className={styles.name}>{name}</span>
      <Badge className={styles.badge} appearance="tint" color={colour}>
        {words.say(word)}
      </Badge>
    </div>
  );
}

function Facts({ file: { file, book } }: { readonly file: FileOverview }) {
  const { words } = useSettings();
  const { say, tell, count } = words;
  const styles = useStyles();
  if (!book) return null;
  const { rows, findings, seal, sealTime } = book;
  return (
    <div className={styles.facts}>
      {say('countyFacts', {
        file,
        rows: count(rows),
        error: count(findings.error),
        warning: count(findings.warning),
        seal: [tell(seal), sealTime].filter((part) => part !== null).join(' '),
      })}
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly ProblemOverview[] }) {
  const { words } = useSettings();
  const styles = useStyles();
  if (problems.length === 0) return null;
  const inOrder = problems.toSorted((a, b) => Number(b.isGrave) - Number(a.isGrave));
  return (
    <ul className={styles.problems}>
      {inOrder.map(({ text, isGrave }) => (
        <li key={text.zh} className={isGrave ? styles.grave : undefined}>
          {words.tell(text)}
        </li>
      ))}
    </ul>
  );
}
