import { parquetReadObjects } from 'hyparquet';
import { Parser } from 'htmlparser2';
import { check } from '../../src/app/check';
import { findingJson } from '../../src/app/json';
import { makeReport } from '../../src/app/report';
import { reportDocx } from '../../src/app/report-docx';
import { reportPage } from '../../src/app/report-page';
import { readDelivery } from '../../src/app/rollup/read-delivery';
import { rollUp } from '../../src/app/rollup/roll-up';
import { submit } from '../../src/app/submit';
import { summarize } from '../../src/app/summarize';
import { dayOf } from '../../src/model/day';
import { unwatched } from '../../src/model/progress';
import { ledgerPlans } from '../../src/plan/ledger-plans';
import { unitFiles } from '../../src/rollup/row-files/unit-files';
import { sampleRows } from '../../src/sample/sample';
import type { LedgerRows } from '../../src/templates/typed-rows';
import { openFileWorkbook } from '../../src/workbook/file/file-workbook';
import { newWorkbook } from '../../src/workbook/file/new-workbook';
import { zipParts } from '../keeps/zip-parts';

jest.setTimeout(300_000);

const TODAY = dayOf(2014, 7, 1) ?? 0;
const TIME = '2014-07-01 10:00';
/** Stands in every hostile text, and nowhere else. */
const MARK = 'EVIL';

const TEXTS: Readonly<Record<string, string>> = {
  formula: `=HYPERLINK("http://${MARK}.example/","x")`,
  plus: `+${MARK}()`,
  at: `@SUM(${MARK})`,
  dde: `=cmd|'/c ${MARK}'!A1`,
  script: `<script>${MARK}()</script>`,
  image: `"><img src=x onerror=${MARK}()>`,
  link: `javascript:${MARK}()`,
  field: `{ INCLUDETEXT "${MARK}" }`,
  bidi: `\u202e${MARK}\u2066`,
  controls: `_x0000_${MARK}_x000D_`,
  prototype: `__proto__${MARK}`,
};

/** The first rows of each of the sample's ledgers. */
function fewRows(): LedgerRows {
  return Object.fromEntries(Object.entries(sampleRows()).map(([table, all]) => [table, all.slice(0, 12)]));
}

/** The same with one text wherever the user may write what he likes, and as the names of a cadre and a village. */
function hostileRows(text: string): LedgerRows {
  const rows = JSON.parse(JSON.stringify(fewRows())) as Record<string, Record<string, unknown>[]>;
  for (const row of rows['AssistanceLog'] ?? []) Object.assign(row, { content: text, evidence: text });
  for (const row of rows['Projects'] ?? [])
    Object.assign(row, { name: text, item: text, unit: text.slice(0, 20), fundSource: text });
  for (const row of rows['Pairings'] ?? [])
    Object.assign(row, { group: text.slice(0, 20), difficulty: text, measures: text });
  for (const row of rows['Profile'] ?? []) Object.assign(row, { unit: text, superior: text, preparedBy: text });
  for (const row of (rows['Cadres'] ?? []).slice(0, 1)) Object.assign(row, { name: text, post: text });
  for (const row of (rows['Villages'] ?? []).slice(0, 1)) Object.assign(row, { name: text });
  return rows;
}

/** Faults of an office file: a formula, field, link or relationship that holds the text. */
function faultsOf(file: Uint8Array): readonly string[] {
  return [...zipParts(Buffer.from(file))].flatMap(([name, data]) => {
    const xml = data.toString();
    const active = name.endsWith('.rels')
      ? (xml.match(/<Relationship [^>]*>/g) ?? [])
      : (xml.match(
          /<f[ >][^]*?<\/f>|<formula\d?>[^]*?<\/formula|<definedName[^]*?<\/definedName|<hyperlink [^>]*>|<w:hyperlink[^]*?>|<w:instrText[^]*?<\/w:instrText|<w:fldSimple[^>]*>|<ddeLink[^>]*>/g,
        ) ?? []);
    const faults = active.filter((piece) => piece.includes(MARK) || /Target="(https?|javascript):/.test(piece));
    return [...faults, ...(/<script|onerror=[^&]*\(\)>/.test(xml) ? ['markup'] : [])].map(
      (fault) => `${name}: ${fault}`,
    );
  });
}

/** Elements and attributes of a page that a text became. */
function markupOf(page: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const isOwnScript = tag === 'script' && Object.keys(attributes).length === 0;
      const said = Object.entries(attributes).filter(
        ([name, value]) => name.startsWith('on') || (['href', 'src'].includes(name) && /script:|http/.test(value)),
      );
      if (tag === 'img' || tag === 'iframe' || said.length > 0) found.push(`${tag} ${JSON.stringify(said)}`);
      if (isOwnScript) found.push('script');
    },
  });
  parser.end(page);
  return found;
}

test.each(Object.keys(TEXTS))(
  'a %s in every cell stays a text in workbook, paper, page, JSON and row files',
  async (kind) => {
    const text = TEXTS[kind] ?? '';
    const bytes = await newWorkbook(ledgerPlans(hostileRows(text)));
    expect(faultsOf(bytes)).toEqual([]);

    const workbook = await openFileWorkbook(bytes);
    const checked = await check(workbook, TODAY, unwatched);
    await summarize(workbook, checked, { force: true, onClash: 'rename', time: TIME }, unwatched);
    expect(faultsOf(await workbook.save())).toEqual([]);

    const submitted = await submit(checked, { reason: text, time: TIME }, unwatched);
    if (submitted.kind !== 'made') throw new Error(submitted.kind);
    expect(faultsOf(await newWorkbook(submitted.plans))).toEqual([]);

    const made = await makeReport(checked, { kind: '总结', force: true }, unwatched);
    if (made.kind !== 'made') throw new Error(made.kind);
    expect(faultsOf(await reportDocx(made.report, checked))).toEqual([]);
    const plain = await check(await openFileWorkbook(await newWorkbook(ledgerPlans(fewRows()))), TODAY, unwatched);
    const plainReport = await makeReport(plain, { kind: '总结', force: true }, unwatched);
    if (plainReport.kind !== 'made') throw new Error(plainReport.kind);
    expect(markupOf(reportPage(made.report, checked))).toEqual(markupOf(reportPage(plainReport.report, plain)));

    const told = JSON.stringify(checked.findings.map((finding) => findingJson(finding, 'zh')));
    expect(Object.getPrototypeOf((JSON.parse(told) as readonly object[])[0] ?? {})).toBe(Object.prototype);

    const delivery = await readDelivery({ file: `${text}.xlsx`, bytes }, openFileWorkbook, TODAY, unwatched);
    const county = await rollUp([delivery], { units: [text], due: null, opinions: [], time: TIME }, unwatched);
    expect(county.plans).not.toBeNull();
    expect(faultsOf(await newWorkbook(county.plans ?? [], county.rows))).toEqual([]);
    const files = county.rollup.units.flatMap((unit) => [...unitFiles(unit)]);
    for (const { folder } of files) expect(folder[1]).toMatch(/^unit=[^/\\:*?"<>|]+$/);
    const log = files.find(({ folder }) => folder[0] === 'AssistanceLog');
    const rows = await parquetReadObjects({ file: (log?.bytes ?? new Uint8Array()).slice().buffer });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ evidence }) => !String(evidence).includes(MARK))).toEqual([]);
  },
);
