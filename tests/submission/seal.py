"""Works out a submission's seal as docs/seal.md says, with openpyxl: seal.py FILE SHEET..."""
import datetime
import hashlib
import json
import sys

import openpyxl

path, *ledgers = sys.argv[1:]
book = openpyxl.load_workbook(path, data_only=True)


def cell(value):
    if isinstance(value, datetime.datetime):
        return value.date().isoformat()
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("\r", "\n")
    return value


lines = ["双联台账 封签 1"]
for name in sorted(ledgers):
    head, *below = [[cell(value) for value in row] for row in book[name].iter_rows(values_only=True)]
    headers = [header.removesuffix("*") for header in head]
    rows = [{key: value for key, value in zip(headers, row) if value not in (None, "")} for row in below]
    rows = [json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")) for row in rows if row]
    lines += [f"{name} {len(rows)}", *rows]
print(hashlib.sha256("".join(line + "\n" for line in lines).encode()).hexdigest())
