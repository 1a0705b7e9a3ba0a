/** An attribute that a change may give another value, by element and name. */
export type AllowedChanges = ReadonlySet<string>;

interface Token {
  readonly path: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

/**
 * What of an XML part got lost: every element, with its attributes and its text, must be in the other text too,
 * in the same order; more may be added. A plain scanner of its own, not the product's parser.
 *
 * @returns a line for each loss, none where everything was kept
 */
export function lostXml(before: string, after: string, allowed: AllowedChanges): readonly string[] {
  const kept = tokens(after);
  const lost: string[] = [];
  let at = 0;
  for (const token of tokens(before)) {
    let found = at;
    while (found < kept.length && !keeps(token, kept[found], allowed)) found++;
    if (found === kept.length)
      lost.push(`${token.path} ${[...token.attributes].map(([name, value]) => `${name}="${value}"`).join(' ')}`);
    else at = found + 1;
  }
  return lost;
}

function keeps(before: Token, after: Token | undefined, allowed: AllowedChanges): boolean {
  if (after?.path !== before.path || after.text !== before.text) return false;
  const element = before.path.slice(before.path.lastIndexOf('/') + 1);
  return [...before.attributes].every(
    ([name, value]) =>
      after.attributes.get(name) === value || (after.attributes.has(name) && allowed.has(`${element}@${name}`)),
  );
}

function tokens(xml: string): readonly Token[] {
  const found: { path: string; attributes: ReadonlyMap<string, string>; text: string }[] = [];
  const open: { path: string; token: { text: string } }[] = [];
  for (const [whole, comment, cdata, close, name, attributes = '', slash, text] of xml.matchAll(
    /<(?:(!--[^]*?--|\?[^]*?\?)|!\[CDATA\[([^]*?)\]\]|\/([^\s>]+)\s*|([^\s/>!?]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?))>|([^<]+)/g,
  )) {
    if (comment !== undefined) continue;
    const parent = open.at(-1);
    if (text !== undefined || cdata !== undefined) {
      if (parent) parent.token.text += (text ?? cdata ?? '').trim();
    } else if (close !== undefined) {
      if (!parent?.path.endsWith(`/${close}`)) throw new Error(`</${close}> closes nothing: ${whole}`);
      open.pop();
    } else if (name !== undefined) {
      const path = `${parent?.path ?? ''}/${name}`;
      const token = {
        path,
        text: '',
        attributes: new Map(
          [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', double, single]) => [
            key,
            double ?? single ?? '',
          ]),
        ),
      };
      found.push(token);
      if (slash !== '/') open.push({ path, token });
    }
  }
  if (open.length > 0) throw new Error(`${open.at(-1)?.path ?? ''} is not closed`);
  return found;
}
