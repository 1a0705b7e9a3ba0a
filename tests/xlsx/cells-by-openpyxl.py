"""Writes what openpyxl reads of workbooks: a line of JSON for each file, sheet name -> address -> value.

Dates come as serial numbers, errors as their text, formulas as their stored results; blank cells are left out.
"""
import datetime
import json
import re
import sys

from openpyxl import load_workbook
from openpyxl.utils.datetime import to_excel

DATES = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def cells(sheet, epoch):
    sheet.reset_dimensions()
    found = {}
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None or value == "":
                continue
            if isinstance(value, DATES):
                value = to_excel(value, epoch)
            elif isinstance(value, str):
                # openpyxl leaves the escapes of characters that XML cannot hold.
                value = re.sub("_x([0-9A-Fa-f]{4})_", lambda escape: chr(int(escape[1], 16)), value)
            found[cell.coordinate] = value
    return found


for path in sys.argv[1:]:
    workbook = load_workbook(path, read_only=True, data_only=True)
    print(json.dumps({sheet.title: cells(sheet, workbook.epoch) for sheet in workbook.worksheets}))
