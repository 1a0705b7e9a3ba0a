import { unfitExplanation } from '../findings/explanations';
import { findingAt, quotedValue } from '../findings/finding-at';
import { cellAddress, parseCell, type CellPlace } from '../model/cell';
import { parseReference } from '../model/cell-reference';
import type { ExplainedFinding } from '../model/explained';
import type { Finding, FindingParams } from '../model/finding';
import { addToGroup, groupBy } from '../model/group-by';
import { joinKey } from '../model/join-key';
import { ledgerTemplate, tableNames, type Book } from '../templates/ledgers';
import { contentKey, isSameContent, shownContent, writtenContents } from './shown-content';

/** The findings of a workbook, divided by whether they are explained. */
export interface Explaining {
  /** Findings without an explanation, in their order. */
  readonly open: readonly Finding[];
  readonly explained: readonly ExplainedFinding[];
  /** E601 for each explanation that fits no finding. */
  readonly unfit: readonly Finding[];
}

/** All findings of one code at one cell; a cell of several names may have several. */
interface Spot {
  readonly findings: readonly Finding[];
  readonly column: number | null;
  readonly content: string;
}

/** A row of 情况说明 that can be read. */
interface Explanation {
  /** Index into the ledger's rows. */
  readonly at: number;
  readonly code: string;
  readonly place: string;
  /** The readings of its content, the first as it is written. */
  readonly contents: readonly string[];
  readonly reason: string;
  /** `''` where the place cannot be read. */
  readonly sheet: string;
  readonly cell: CellPlace | null;
}

/**
 * The code of returned points. They are found only where a return slip is given; without one, nothing can be said about
 * their explanations.
 */
const OF_SLIPS = 'R501';

/** Divides findings by the rows of 情况说明. Errors stay open even where a row explains them. */
export function explain(findings: readonly Finding[], book: Book): Explaining {
  const explanations = explanationsOf(book);
  if (explanations.length === 0) return { open: findings, explained: [], unfit: [] };
  const spots = new Spots(findings, book);
  const spotOf = new Map<Explanation, Spot>();
  for (const explanation of explanations) {
    const spot = spots.at(explanation);
    if (spot && explanation.contents.some((content) => isSameContent(content, spot.content)))
      spotOf.set(explanation, spot);
  }
  pairByContent(explanations, spots, spotOf);
  const explained = new Map<Finding, ExplainedFinding>();
  const owners = new Map<Spot, number>();
  for (const [{ at, reason }, spot] of spotOf) {
    const row = book.Explanations.sheetRows[at] ?? 0;
    if (!owners.has(spot)) owners.set(spot, row);
    for (const finding of spot.findings)
      if (finding.severity !== 'error' && !explained.has(finding)) explained.set(finding, { finding, reason, row });
  }
  const isUnfit = (explanation: Explanation): boolean => {
    const spot = spotOf.get(explanation);
    if (!spot) return explanation.code !== OF_SLIPS || spots.has(OF_SLIPS);
    const isFirst = owners.get(spot) === book.Explanations.sheetRows[explanation.at];
    return !isFirst || spot.findings.every(({ severity }) => severity === 'error');
  };
  return {
    open: findings.filter((finding) => !explained.has(finding)),
    explained: findings.flatMap((finding) => explained.get(finding) ?? []),
    unfit: explanations.filter(isUnfit).map((explanation) => unfitAt(explanation, { spots, owners, book })),
  };
}

/** Findings by code and cell, and by code and content. */
class Spots {
  readonly #byPlace = new Map<string, Spot>();
  readonly #byContent = new Map<string, Spot[]>();
  readonly #codes: ReadonlySet<string>;
  readonly #codesAt: ReadonlyMap<string, readonly string[]>;
  /** Name of a sheet as written → its name now; the template's name is accepted too. */
  readonly #sheets = new Map<string, string>();

  constructor(findings: readonly Finding[], book: Book) {
    this.#codes = new Set(findings.map(({ code }) => code));
    this.#codesAt = new Map(
      Array.from(
        groupBy(findings, ({ address }) => address),
        ([address, there]) => [address, [...new Set(there.map(({ code }) => code))]],
      ),
    );
    for (const table of tableNames) this.#sheets.set(contentKey(ledgerTemplate(table).sheet), book[table].sheet);
    for (const { sheet } of [...tableNames.map((table) => book[table]), ...findings])
      this.#sheets.set(contentKey(sheet), sheet);
    const groups = groupBy(findings, ({ code, address }) => joinKey(code, address));
    for (const [key, group] of groups) {
      const [first] = group;
      if (!first) continue;
      const column = first.address.includes('!') ? (parseCell(first.address)?.column ?? null) : null;
      const spot: Spot = { findings: group, column, content: contentKey(shownContent(first)) };
      this.#byPlace.set(key, spot);
      addToGroup(this.#byContent, joinKey(first.code, first.sheet, spot.content), spot);
    }
  }

  has(code: string): boolean {
    return this.#codes.has(code);
  }

  /** The present name of a sheet; null where there is no such sheet. */
  sheetNamed(name: string): string | null {
    return this.#sheets.get(contentKey(name)) ?? null;
  }

  /** The finding at the very place of an explanation. */
  at(explanation: Explanation): Spot | null {
    const address = this.#address(explanation);
    return address === null ? null : (this.#byPlace.get(joinKey(explanation.code, address)) ?? null);
  }

  /** The codes of the findings at an explanation's place. */
  codesAt(explanation: Explanation): readonly string[] {
    return this.#codesAt.get(this.#address(explanation) ?? '') ?? [];
  }

  #address({ sheet, cell }: Explanation): string | null {
    const name = this.sheetNamed(sheet);
    return name === null || cell === null ? name : `${name}!${cellAddress(cell)}`;
  }

  /** Findings with the content of an explanation, those in its column where there are some. */
  withContent({ code, sheet, cell, contents }: Explanation): readonly Spot[] {
    const name = this.sheetNamed(sheet);
    if (name === null || cell === null) return [];
    const alike = contents
      .filter((content) => content !== '')
      .flatMap((content) => this.#byContent.get(joinKey(code, name, content)) ?? []);
    const inColumn = alike.filter(({ column }) => column === cell.column);
    return inColumn.length > 0 ? inColumn : alike;
  }
}

/**
 * Where rows were inserted or sorted, an explanation's place holds something else. Such explanations are paired, in
 * order, with findings of the same code and content that are not explained yet; not where there are more such findings
 * than explanations, since it is not known which are meant.
 */
function pairByContent(explanations: readonly Explanation[], spots: Spots, spotOf: Map<Explanation, Spot>): void {
  const taken = new Set(spotOf.values());
  const left = explanations.filter((explanation) => !spotOf.has(explanation));
  const groups = groupBy(left, (explanation) => {
    const [first] = spots.withContent(explanation).filter((spot) => !taken.has(spot));
    return first ?? null;
  });
  for (const [first, group] of groups) {
    const [one] = group;
    if (first === null || !one) continue;
    const free = spots.withContent(one).filter((spot) => !taken.has(spot));
    if (free.length > group.length) continue;
    for (const [at, spot] of free.entries()) {
      const explanation = group[at];
      if (explanation) spotOf.set(explanation, spot);
    }
  }
}

function explanationsOf({ Explanations: { columns, sheetRows } }: Book): readonly Explanation[] {
  const { code, place, content, reason } = columns;
  return sheetRows.flatMap((_, at) => {
    const [codeText, placeText, reasonText] = [code.values[at], place.values[at], reason.values[at]];
    if (codeText == null || placeText == null || reasonText == null) return [];
    const reference = parseReference(placeText);
    return [
      {
        at,
        code: codeText.normalize('NFKC').trim().toUpperCase(),
        place: placeText,
        contents: writtenContents(content.raw[at] ?? null),
        reason: reasonText,
        sheet: reference?.sheet ?? '',
        cell: reference?.place ?? null,
      },
    ];
  });
}

interface Surroundings {
  readonly spots: Spots;
  /** The sheet row of the explanation that each explained spot has. */
  readonly owners: ReadonlyMap<Spot, number>;
  readonly book: Book;
}

function unfitAt(explanation: Explanation, around: Surroundings): Finding {
  const { sheet, sheetRows, columns } = around.book.Explanations;
  const { at, code, place } = explanation;
  const { params, suggestion } = whyUnfit(explanation, around, columns.content.values[at] ?? '');
  const header = ledgerTemplate('Explanations').columns.find(({ key }) => key === 'place')?.header ?? null;
  return findingAt(
    unfitExplanation,
    {
      table: 'Explanations',
      sheet,
      row: sheetRows[at] ?? null,
      sheetColumn: columns.place.sheetColumn,
      column: header,
      value: place,
    },
    { params: { code, ...params }, ...(suggestion === undefined ? {} : { suggestion }) },
  );
}

function whyUnfit(
  explanation: Explanation,
  { spots, owners }: Surroundings,
  content: string,
): { readonly params: FindingParams; readonly suggestion?: string } {
  const spot = spots.at(explanation);
  const similar = spots.withContent(explanation);
  const shown = quotedValue(content === '' ? '（空）' : content);
  if ([spot, ...similar].some((one) => one?.findings.every(({ severity }) => severity === 'error')))
    return { params: { reason: 'error' } };
  const own = spot && explanation.contents.some((one) => isSameContent(one, spot.content)) ? [spot] : similar;
  const [owner] = own.map((one) => owners.get(one));
  if (owner !== undefined && own.every((one) => owners.has(one))) return { params: { reason: 'twice', first: owner } };
  if (similar.length > 1) return { params: { reason: 'several', count: similar.length, content: shown } };
  const [first] = spot?.findings ?? [];
  if (first) {
    const now = shownContent(first);
    return {
      params: { reason: 'changed', now: quotedValue(now === '' ? '（空）' : now), content: shown },
      suggestion: now,
    };
  }
  const others = spots.codesAt(explanation);
  if (others.length > 0) return { params: { reason: 'otherCode', others: others.join('、') } };
  const isPlace = explanation.sheet !== '' && spots.sheetNamed(explanation.sheet) !== null;
  return { params: { reason: isPlace ? 'gone' : 'place' } };
}
