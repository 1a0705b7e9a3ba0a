import { EXCEL_VERSIONS, ExcelHost, type HostOptions } from './host';
import { cellAt } from './model/sheet';

/** Runs a batch against a fresh workbook with one sheet. */
async function inHost<Result>(
  batch: (context: Excel.RequestContext, sheet: Excel.Worksheet, host: ExcelHost) => Promise<Result>,
  options?: HostOptions,
): Promise<Result> {
  const host = new ExcelHost(options);
  host.workbook.addSheet('表');
  return host.client.run((context) => batch(context, context.workbook.worksheets.getItem('表'), host));
}

/** Runs calls that Excel refuses and answers the code. */
async function refusal(
  calls: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  prepare: (host: ExcelHost) => void = () => undefined,
): Promise<string> {
  return inHost(async (context, sheet, host) => {
    prepare(host);
    try {
      calls(sheet, context);
      await context.sync();
    } catch (error) {
      host.assertKnown();
      return (error as { code: string }).code;
    }
    return 'accepted';
  });
}

describe('the client is the real one', () => {
  test('a property that was not loaded cannot be read', async () => {
    await expect(
      inHost(async (context, sheet) => {
        await context.sync();
        return sheet.name;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('an error names the statement that failed', async () => {
    await expect(
      inHost(async (context, sheet) => {
        sheet.getRange('A1:B1').values = [['一']];
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { statement: expect.stringContaining('range.values = ...') as string },
    });
  });

  test.each([
    ['floor', '1.13'],
    ['excel2021', '1.15'],
  ] as const)('as %s it refuses what came with ExcelApi %s', async (version, later) => {
    const calls = (sheet: Excel.Worksheet): unknown =>
      later === '1.13' ? sheet.getRange('A1').getMergedAreasOrNullObject() : sheet.getRange('A1').getDependents();
    await expect(
      inHost((_context, sheet) => Promise.resolve(calls(sheet)), { version: EXCEL_VERSIONS[version] }),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('ranges are kept from one batch to the next and released in the end', async () => {
    const host = await inHost(async (context, sheet, own) => {
      const range = sheet.getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(own.references.size).toBe(1);
      return own;
    });
    expect(host.references.size).toBe(0);
  });
});

describe('what the host does not know fails the test', () => {
  test.each([
    [
      'a method',
      (sheet: Excel.Worksheet) => {
        sheet.calculate(true);
      },
    ],
    [
      'a property to load',
      (sheet: Excel.Worksheet) => {
        sheet.load('standardWidth');
      },
    ],
    [
      'a property to set',
      (sheet: Excel.Worksheet) => {
        sheet.showGridlines = false;
      },
    ],
    [
      'loading everything',
      (sheet: Excel.Worksheet) => {
        sheet.load();
      },
    ],
    [
      'calls on a null object',
      (sheet: Excel.Worksheet) => {
        sheet.tables.getItemOrNullObject('没有').getRange().load('address');
      },
    ],
  ])('%s, even where the code under test swallows the error', async (_, calls) => {
    const host = new ExcelHost();
    host.workbook.addSheet('表');
    await host.client
      .run(async (context) => {
        calls(context.workbook.worksheets.getItem('表'));
        await context.sync();
      })
      .catch(() => undefined);
    expect(() => {
      host.assertKnown();
    }).toThrow(/does not know/);
  });
});

describe('what Excel refuses', () => {
  test.each([
    ['a sheet name of 32 characters', '表'.repeat(32)],
    ['a sheet name with a colon', '一:二'],
    ['a sheet name with an apostrophe at its end', "表'"],
    ['the name History', 'History'],
  ])('%s', async (_, name) => {
    expect(
      await refusal((sheet) => {
        sheet.name = name;
      }),
    ).toBe('InvalidArgument');
  });

  test('a sheet name that is taken, in whatever case', async () => {
    expect(
      await refusal(
        (_sheet, context) => context.workbook.worksheets.add('TABLE'),
        (host) => host.workbook.addSheet('Table'),
      ),
    ).toBe('ItemAlreadyExists');
  });

  test('values of another shape than the range', async () => {
    expect(
      await refusal((sheet) => {
        sheet.getRange('A1:A2').values = [[1, 2]];
      }),
    ).toBe('InvalidArgument');
  });

  test('tables that overlap', async () => {
    expect(await refusal((sheet) => [sheet.tables.add('A1:B3', true), sheet.tables.add('B3:C5', true)])).toBe(
      'InvalidArgument',
    );
  });

  test('an inline list of 256 characters, not one of 255', async () => {
    const list = (length: number) =>
      refusal((sheet) => {
        sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '长'.repeat(length) } };
      });
    expect([await list(255), await list(256)]).toEqual(['accepted', 'InvalidArgument']);
  });

  test('writing to a locked cell of a protected sheet', async () => {
    expect(
      await refusal(
        (sheet) => {
          sheet.getRange('A1').values = [[1]];
        },
        ({ workbook }) => {
          workbook.sheet('表').protected = true;
        },
      ),
    ).toBe('AccessDenied');
  });

  test.each([
    ['Hidden', 'accepted'],
    ['VeryHidden', 'InvalidOperation'],
  ] as const)('deleting a sheet that is %s: %s', async (visibility, answer) => {
    expect(
      await refusal(
        (sheet) => {
          sheet.delete();
        },
        ({ workbook }) => {
          workbook.addSheet('别的');
          workbook.sheet('表').visibility = visibility;
        },
      ),
    ).toBe(answer);
  });

  test('more than 65,530 links on a sheet', async () => {
    const links = (rows: number) =>
      refusal((sheet) => {
        sheet
          .getRange(`A1:A${rows}`)
          .setCellProperties(Array.from({ length: rows }, () => [{ hyperlink: { documentReference: '表!A1' } }]));
      });
    expect([await links(65_530), await links(65_531)]).toEqual(['accepted', 'GeneralException']);
  });

  test('adding a sheet to a protected workbook', async () => {
    expect(
      await refusal(
        (_sheet, context) => context.workbook.worksheets.add('新'),
        ({ workbook }) => {
          workbook.structureProtected = true;
        },
      ),
    ).toBe('AccessDenied');
  });

  test('formulas that lead to a sheet that is not there', async () => {
    expect(
      await refusal((sheet) => {
        sheet.getRange('A1').formulas = [["='没有'!A1"]];
      }),
    ).toBe('InvalidArgument');
  });

  test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      'activating a sheet',
      'GeneralException',
      (sheet) => {
        sheet.activate();
      },
    ],
    [
      'selecting a cell',
      'GeneralException',
      (sheet) => {
        sheet.getRange('A1').select();
      },
    ],
    [
      'adding a sheet',
      'GeneralException',
      (_sheet, context) => {
        context.workbook.worksheets.add('新');
      },
    ],
    [
      'freezing rows',
      'GeneralException',
      (sheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ],
    [
      'deleting a sheet',
      'InvalidSelection',
      (sheet) => {
        sheet.delete();
      },
    ],
  ])('%s while another workbook is in front: %s', async (_what, code, call) => {
    expect(
      await refusal(call, (host) => {
        host.focusOtherWorkbook(true);
      }),
    ).toBe(code);
  });

  test('an error tells which member refused', async () => {
    await expect(
      inHost(async (context, sheet, host) => {
        host.focusOtherWorkbook(true);
        sheet.load('name');
        context.workbook.worksheets.add('新');
        await context.sync();
      }),
    ).rejects.toMatchObject({ debugInfo: { errorLocation: 'WorksheetCollection.add' } });
  });

  test('anything while a cell is being edited', async () => {
    expect(
      await refusal(
        (sheet) => sheet.load('name'),
        (host) => {
          host.startCellEdit();
        },
      ),
    ).toBe('InvalidOperationInCellEditMode');
  });

  test('a request and an answer over 5 MB', async () => {
    const rows = Array.from({ length: 200 }, () => ['长'.repeat(10_000)]);
    expect(
      await refusal((sheet) => {
        sheet.getRange('A1:A200').values = rows;
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
    expect(
      await refusal(
        (sheet) => sheet.getRange('A1:A200').load('values'),
        ({ workbook }) => {
          rows.forEach(([text = ''], index) =>
            workbook.sheet('表').cells.set(index + 1, new Map([[1, { value: text }]])),
          );
        },
      ),
    ).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('what Excel makes of what is typed', () => {
  test.each([
    ['0012', 12],
    ['1,200', 1200],
    ['50%', 0.5],
    ['110101199003070038', 110_101_199_003_070_000],
    ['2014-3-5', 41_703],
    ['2014年3月5日', 41_703],
    ['12', 12],
    ['true', true],
    ['#N/A', '#N/A'],
    ["'0012", '0012'],
    ['第3组', '第3组'],
  ])('%s', async (typed, value) => {
    const values = await inHost(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.values = [[typed]];
      cell.load('values');
      await context.sync();
      return cell.values;
    });
    expect(values).toEqual([[value]]);
  });

  test('a formula, unless the cell is formatted as text', async () => {
    await inHost(async (context, sheet, { workbook }) => {
      sheet.getRange('B1').numberFormat = [['@']];
      sheet.getRange('A1:B1').values = [['=1', '=1']];
      await context.sync();
      expect([
        cellAt(workbook.sheet('表'), { row: 1, column: 1 })?.formula,
        cellAt(workbook.sheet('表'), { row: 1, column: 2 }),
      ]).toEqual(['=1', { value: '=1', style: { numberFormat: '@' } }]);
    });
  });

  test('null leaves a cell, an empty text empties it', async () => {
    await inHost(async (context, sheet) => {
      const cells = sheet.getRange('A1:B1');
      cells.values = [['一', '二']];
      cells.values = [[null, '']];
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([['一', '']]);
    });
  });

  test('several values at once land in the wrong rows of a filtered sheet', async () => {
    await inHost(async (context, sheet, { workbook }) => {
      Object.assign(workbook.sheet('表'), { filtered: true }).hiddenRows.add(2);
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const cells = sheet.getRange('A1:A3');
      cells.load('values');
      await context.sync();
      expect(cells.values).toEqual([[1], [''], [2]]);
    });
  });
});

describe('batches', () => {
  test('are counted by what they do, clean-up aside', async () => {
    const host = await inHost(async (context, sheet, own) => {
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return own;
    });
    expect(host.batches.map(({ reads, writes }) => ({ reads, writes }))).toEqual([
      { reads: true, writes: false },
      { reads: false, writes: true },
    ]);
    expect(host.batches.every(({ requestBytes, responseBytes }) => requestBytes > 100 && responseBytes > 10)).toBe(
      true,
    );
  });

  test('stop at the action that fails, and what was done before stays', async () => {
    await inHost(async (context, sheet, host) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:A2').values = [[1]];
      sheet.getRange('A3').values = [[3]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect([...host.workbook.sheet('表').cells.keys()]).toEqual([1]);
    });
  });

  test('fail where they are told to', async () => {
    await inHost(async (context, sheet, host) => {
      host.failAt(1);
      sheet.load('name');
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
      expect(host.workbook.sheet('表').cells.size).toBe(0);
    });
  });

  test('wait until the cell is no longer edited where the run asks for it', async () => {
    const host = new ExcelHost();
    host.workbook.addSheet('表');
    const end = host.startCellEdit();
    let done = false;
    const run = host.client.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('表').load('name');
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(done).toBe(false);
    end();
    await run;
    expect(done).toBe(true);
  });
});

test('a table whose address names no sheet lands on the active one', async () => {
  await inHost(async (context, sheet, { workbook }) => {
    const other = context.workbook.worksheets.add('别的');
    other.tables.add('A1:B2', true);
    other.tables.add(other.getRange('D1:E2'), true);
    sheet.load('name');
    await context.sync();
    expect(
      workbook.tables().map(
        ({
          sheet: { name },
          table: {
            range: { left },
          },
        }) => [name, left],
      ),
    ).toEqual([
      ['表', 1],
      ['别的', 4],
    ]);
  });
});

test('a renamed sheet is followed by the formulas, names and rules that lead to it, a deleted one is lost to them', async () => {
  await inHost(async (context, sheet, { workbook }) => {
    const other = context.workbook.worksheets.add('别的');
    other.getRange('A1').values = [[1]];
    sheet.getRange('A1').formulas = [['=别的!A1']];
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: '=别的!$A$1:$A$2' } };
    context.workbook.names.add('Others', '=别的!$A$1');
    other.name = '改 名';
    await context.sync();
    const own = workbook.sheet('表');
    const formulas = (): unknown[] => [
      cellAt(own, { row: 1, column: 1 })?.formula,
      own.validations[0]?.rule['list']?.['source'],
      workbook.names[0]?.formula,
    ];
    expect(formulas()).toEqual(["='改 名'!A1", "='改 名'!$A$1:$A$2", "='改 名'!$A$1"]);
    other.delete();
    await context.sync();
    expect(formulas()).toEqual(['=#REF!A1', '=#REF!$A$1:$A$2', '=#REF!$A$1']);
  });
});
