import { quoteSheet, rangeAddress } from '../../../src/model/cell';
import { itemNotFound } from '../errors';
import { calculate } from '../model/calculate';
import { addName, assertFormula } from '../model/names';
import { onlyArea, parseAddress } from '../model/range';
import type { HostName, HostSheet } from '../model/sheet';
import { atMost, rangeArgument, textArgument } from './arguments';
import type { HostContext } from './host-context';
import { isHostObject, type HostObject } from './host-object';
import { rangeObject } from './range';

const ONE_RANGE = /^=(?:'((?:[^']|'')+)'|([^'!(),]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

/** The block a name refers to, or null where it refers to something else. */
function rangeOf(context: HostContext, { formula }: HostName): HostObject | null {
  const [, quoted, plain, address] = ONE_RANGE.exec(formula) ?? [];
  const sheet = context.workbook.findSheet(quoted?.replaceAll("''", "'") ?? plain ?? '');
  return sheet && address !== undefined ? rangeObject(context, { sheet, areas: [parseAddress(address)] }) : null;
}

function namedItemObject(
  context: HostContext,
  names: HostName[],
  scope: 'Workbook' | 'Worksheet',
  name: HostName,
): HostObject {
  const { workbook } = context;
  return {
    type: 'NamedItem',
    get: {
      name: () => name.name,
      scope: () => scope,
      formula: () => name.formula,
      // The computed value; of a range its address (reference page of NamedItem.value).
      value: () =>
        ONE_RANGE.test(name.formula)
          ? name.formula.slice(1)
          : /^=[-+\d."]/.test(name.formula)
            ? calculate(workbook, workbook.sheet(workbook.sheets[0]?.name ?? ''), name.formula)
            : '#VALUE!',
    },
    set: {
      formula: (value) => {
        const formula = textArgument(value, 'formula');
        assertFormula(workbook, formula);
        name.formula = formula;
      },
    },
    open: { getRangeOrNullObject: () => rangeOf(context, name) },
    call: {
      delete: () => {
        names.splice(names.indexOf(name), 1);
      },
    },
  };
}

/** `workbook.names`, or `worksheet.names` where a sheet is given. */
export function namesObject(context: HostContext, home: HostSheet | null): HostObject {
  const { workbook } = context;
  const own = home ? home.names : workbook.names;
  const ownItems = (): HostObject[] =>
    own.map((name) => namedItemObject(context, own, home ? 'Worksheet' : 'Workbook', name));
  const find = (key: unknown): HostObject | null => {
    const wanted = textArgument(key, 'name').toLowerCase();
    const found = own.findIndex(({ name }) => name.toLowerCase() === wanted);
    return ownItems()[found] ?? null;
  };
  return {
    type: 'NamedItemCollection',
    // A sheet's names come together with those of the whole workbook (office-js issue 1011).
    items: () =>
      home
        ? [...ownItems(), ...workbook.names.map((name) => namedItemObject(context, workbook.names, 'Workbook', name))]
        : ownItems(),
    item: (key) => {
      const found = find(key);
      if (!found) throw itemNotFound(String(key));
      return found;
    },
    open: {
      getItemOrNullObject: (args) => find(args[0]),
      add: (args) => {
        atMost(args, 2, 'names.add');
        const [name, reference] = args;
        let formula: string;
        if (isHostObject(reference)) {
          const range = rangeArgument(reference);
          formula = `=${quoteSheet(range.sheet.name)}!${rangeAddress(onlyArea(range)).replace(/[A-Z]+|\d+/g, '$$$&')}`;
        } else formula = textArgument(reference, 'reference');
        return namedItemObject(
          context,
          own,
          home ? 'Worksheet' : 'Workbook',
          addName(workbook, own, textArgument(name, 'name'), formula),
        );
      },
    },
  };
}
