"""Fills in a workbook as a user would, with openpyxl: fill_in.py IN OUT EDITS, where EDITS is JSON
[[sheet, sheet row, header, value], ...]. Prints the address of each cell."""
import json
import sys

import openpyxl

source, target, edits = sys.argv[1:]
book = openpyxl.load_workbook(source)
for sheet, row, header, value in json.loads(edits):
    cells = book[sheet]
    column = next(cell.column for cell in cells[1] if str(cell.value).rstrip('*') == header)
    cell = cells.cell(row, column)
    cell.value = value
    if isinstance(value, str) and value.startswith('='):
        # A text that looks like a formula, as a hostile workbook holds it.
        cell.data_type = 's'
    print(f'{sheet}!{cell.coordinate}')
book.save(target)
