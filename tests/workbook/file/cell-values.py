"""What openpyxl reads in the first sheet of each workbook given: file name -> address -> value, as JSON."""
import json
import os
import sys

import openpyxl

seen = {}
for path in sys.argv[1:]:
    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = (cell for row in sheet.iter_rows() for cell in row)
    seen[os.path.basename(path)] = {cell.coordinate: cell.value for cell in cells if cell.value is not None}
print(json.dumps(seen))
