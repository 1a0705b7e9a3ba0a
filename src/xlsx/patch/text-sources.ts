/**
 * For each UTF-16 unit of a changed text, the index of the unit of the text before that it came from, matched in order
 * from the start; a full-width character and its half-width form count as the same. A new unit has the source of the
 * one in front of it.
 */
export function sourcesOf(before: string, after: string): readonly number[] {
  const old = Array.from(before);
  const forms = old.map(formOf);
  const sources: number[] = [];
  let next = 0;
  let at = 0;
  let last = 0;
  for (const character of after) {
    const found = forms.indexOf(formOf(character), next);
    if (found >= 0) {
      last = at + old.slice(next, found).join('').length;
      at = last + (old[found]?.length ?? 0);
      next = found + 1;
    }
    for (let unit = 0; unit < character.length; unit++) sources.push(found >= 0 ? Math.min(last + unit, at - 1) : last);
  }
  return sources;
}

function formOf(character: string): string {
  return character.normalize('NFKC');
}
