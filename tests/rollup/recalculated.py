"""Cells of a county's workbook as LibreOffice works them out: in.xlsx folder → JSON of sheet → rows.

The stored results are taken out first, so that nothing is read that was not calculated anew.
"""
import json
import os
import subprocess
import sys

import openpyxl

source, folder = sys.argv[1:]
bare = os.path.join(folder, "bare.xlsx")
openpyxl.load_workbook(source).save(bare)
out = os.path.join(folder, "out")
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to",
     "xlsx:Calc MS Excel 2007 XML", "--outdir", out, bare],
    check=True, capture_output=True,
)
book = openpyxl.load_workbook(os.path.join(out, "bare.xlsx"), data_only=True)
print(json.dumps({sheet.title: [list(row) for row in sheet.iter_rows(values_only=True)] for sheet in book},
                 ensure_ascii=False, default=str))
