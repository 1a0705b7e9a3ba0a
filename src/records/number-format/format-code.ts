/** One piece of a section of a number format. */
export type FormatToken =
  /** 0, # or ?: a place for a digit. */
  | { readonly kind: 'digit' }
  | { readonly kind: 'point' }
  | { readonly kind: 'comma' }
  | { readonly kind: 'percent' }
  /** Part of a date or time as the code writes it: yyyy, m, d, h, s, an era, a weekday. */
  | { readonly kind: 'date'; readonly part: string }
  /** The number as it is: General, or @. */
  | { readonly kind: 'general' }
  /** Text that is shown unchanged: `"万元"`, `!.`, `\元`. */
  | { readonly kind: 'literal'; readonly text: string };

/** What one section shows, and for which numbers. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=10000]`; null where the section's position decides. */
  readonly condition: ((value: number) => boolean) | null;
}

/** Excel's General in its languages. */
const GENERAL = /^(?:general|standard|g\/通用格式|g\/標準|g\/通用|通用格式)/i;
const CONDITION = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/;
/** A currency with its language, `[$¥-804]`; a language alone, `[$-804]`, shows nothing. */
const CURRENCY = /^\$([^-]*)(?:-.*)?$/;
/** Elapsed hours, minutes or seconds, which are not limited to a day or hour: `[h]:mm`. */
const ELAPSED = /^(?:h+|m+|s+)$/i;
const EXPONENT = /^e[+-]/i;
const DATE_PART = /^(?:am\/pm|a\/p|aaa+|bb(?:bb)?|y+|m+|d+|h+|s+|e+|g+)/i;

const COMPARISONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

function conditionOf(text: string): FormatSection['condition'] {
  const [, sign = '', limit = ''] = CONDITION.exec(text) ?? [];
  const compare = COMPARISONS[sign];
  return compare ? (value) => compare(value, Number(limit)) : null;
}

/** A section while it is read. */
type OpenSection = { tokens: FormatToken[] } & { -readonly [Key in 'condition']: FormatSection[Key] };

/** Reads one format code from its start; a section ends at each `;` outside of quotes and brackets. */
class FormatReader {
  readonly #sections: OpenSection[] = [{ tokens: [], condition: null }];
  #rest: string;

  constructor(code: string) {
    this.#rest = code;
  }

  read(): readonly FormatSection[] {
    while (this.#rest !== '') this.#readNext();
    return this.#sections;
  }

  get #section(): OpenSection {
    // There is always one: the first section exists from the start.
    return this.#sections.at(-1) as OpenSection;
  }

  #take(length: number): string {
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return taken;
  }

  #add(token: FormatToken): void {
    this.#section.tokens.push(token);
  }

  #readNext(): void {
    const general = GENERAL.exec(this.#rest);
    if (general) {
      this.#take(general[0].length);
      this.#add({ kind: 'general' });
      return;
    }
    const first = Array.from(this.#rest.slice(0, 2))[0] ?? '';
    switch (first) {
      case ';':
        this.#take(1);
        this.#sections.push({ tokens: [], condition: null });
        break;
      case '"':
        this.#readQuoted();
        break;
      case '[':
        this.#readBracket();
        break;
      // East Asian versions of Excel write ! where others write \.
      case '\\':
      case '!':
        this.#take(1);
        this.#add({ kind: 'literal', text: this.#take(1) });
        break;
      // A gap as wide as a character, and a character that fills the cell: neither shows anything of the number.
      case '_':
      case '*':
        this.#take(2);
        break;
      case '0':
      case '#':
      case '?':
        this.#take(1);
        this.#add({ kind: 'digit' });
        break;
      case '.':
        this.#take(1);
        this.#add({ kind: 'point' });
        break;
      case ',':
        this.#take(1);
        this.#add({ kind: 'comma' });
        break;
      case '%':
        this.#take(1);
        this.#add({ kind: 'percent' });
        break;
      case '@':
        this.#take(1);
        this.#add({ kind: 'general' });
        break;
      default:
        this.#readLetters(first);
    }
  }

  #readQuoted(): void {
    const end = this.#rest.indexOf('"', 1);
    const text = this.#take(end < 0 ? this.#rest.length : end + 1);
    this.#add({ kind: 'literal', text: text.slice(1, end < 0 ? undefined : -1) });
  }

  #readBracket(): void {
    const end = this.#rest.indexOf(']');
    const text = this.#take(end < 0 ? this.#rest.length : end + 1).slice(1, -1);
    const condition = conditionOf(text);
    const [, currency = ''] = CURRENCY.exec(text) ?? [];
    if (condition) this.#section.condition = condition;
    else if (ELAPSED.test(text)) this.#add({ kind: 'date', part: text });
    else if (currency !== '') this.#add({ kind: 'literal', text: currency });
  }

  #readLetters(first: string): void {
    if (EXPONENT.test(this.#rest)) {
      this.#take(2);
      return;
    }
    const [part] = DATE_PART.exec(this.#rest) ?? [];
    if (part === undefined) this.#add({ kind: 'literal', text: this.#take(first.length) });
    else {
      this.#take(part.length);
      this.#add({ kind: 'date', part });
    }
  }
}

/**
 * The sections of a format code as Excel writes it in English (ISO/IEC 29500-1 §18.8.31), or in East Asian versions.
 */
export function formatSections(code: string): readonly FormatSection[] {
  return new FormatReader(code).read();
}
