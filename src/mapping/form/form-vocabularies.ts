import { ledgerTemplate, type TableName } from '../../templates/ledgers';
import type { PersonTrait } from '../persons';
import { ledgerVocabularies, type RowLedger } from '../ledger-vocabularies';
import { namedOfVillages } from './named-of-villages';
import { summaryVocabularies, type SummaryList } from '../summary-vocabularies';
import { fieldOf, type Field, type Vocabulary } from '../vocabulary';

/** What a form's list may be filled from. */
export type FormSource = RowLedger | SummaryList;

/**
 * A column of another ledger, in the row that a source's row refers to: `cadre.phone`, the phone of a pairing's cadre.
 */
export interface ReferredColumn {
  readonly key: string;
  readonly table: TableName;
  readonly column: string;
  readonly of?: PersonTrait;
}

const CADRE_PHONE = { person: 'cadre', trait: 'phone' } as const;
const CADRE_POST = { person: 'cadre', trait: 'post' } as const;

const ofCadre: readonly ReferredColumn[] = [
  { key: 'cadre.phone', table: 'Cadres', column: 'phone', of: CADRE_PHONE },
  { key: 'cadre.post', table: 'Cadres', column: 'post', of: CADRE_POST },
];
const CADRE_BRANCH: ReferredColumn = { key: 'cadre.branch', table: 'Cadres', column: 'branch' };
const ofCadreWhole: readonly ReferredColumn[] = [
  ...ofCadre,
  CADRE_BRANCH,
  { key: 'cadre.party', table: 'Cadres', column: 'party' },
  { key: 'cadre.villages', table: 'Cadres', column: 'villages' },
  { key: 'cadre.firstSecretary', table: 'Cadres', column: 'firstSecretary' },
];

/** The referred columns that forms ask for beside a source's own. */
export const REFERRED: Readonly<Partial<Record<FormSource, readonly ReferredColumn[]>>> = {
  Pairings: [...ofCadre, CADRE_BRANCH],
  Projects: ofCadre,
  AssistanceLog: [
    ...ofCadre,
    { key: 'pairing.idNumber', table: 'Pairings', column: 'idNumber', of: { person: 'household', trait: 'id' } },
    { key: 'pairing.phone', table: 'Pairings', column: 'phone', of: { person: 'household', trait: 'phone' } },
    { key: 'pairing.group', table: 'Pairings', column: 'group' },
  ],
  cadres: ofCadreWhole,
  villages: [
    { key: 'roster.households', table: 'Villages', column: 'households' },
    { key: 'roster.population', table: 'Villages', column: 'population' },
    { key: 'roster.poor', table: 'Villages', column: 'poor' },
  ],
};

function referredFields(source: FormSource): readonly Field[] {
  return (REFERRED[source] ?? []).flatMap(({ key, table, column, of }) => {
    const found = ledgerTemplate(table).columns.find((candidate) => candidate.key === column);
    return found ? [fieldOf({ ...found, key }, of)] : [];
  });
}

/** What forms call the village that a cadre is linked with. */
const VILLAGE_OF_CADRE = ['村', '村名', '行政村', '村及社区', '所在村'];

function asked(field: Field, id: FormSource): Field {
  if (id !== 'Cadres' || field.key !== 'villages') return field;
  return { ...field, known: new Set([...field.known, ...VILLAGE_OF_CADRE]) };
}

/** All that a form's list may be filled from, each with its own and its referred columns. */
export const formVocabularies: readonly (Vocabulary & { readonly id: FormSource })[] = [
  ...summaryVocabularies,
  ...ledgerVocabularies,
].map((vocabulary) => ({
  ...vocabulary,
  fields: [
    ...vocabulary.fields.map((field) => asked(field, vocabulary.id)),
    ...referredFields(vocabulary.id),
    ...(vocabulary.id === 'villages' ? namedOfVillages : []),
  ],
}));
