"""Tells of a filled form what a case wants to know: cells, formulas with their stored results, and what was kept."""
import json
import sys

import openpyxl
from openpyxl.utils.cell import range_boundaries

path, expected = sys.argv[1], json.load(open(sys.argv[2], encoding="utf-8"))
formulas = openpyxl.load_workbook(path)
values = openpyxl.load_workbook(path, data_only=True)
wrong = []


def place(address):
    sheet, cells = address.rsplit("!", 1)
    return formulas[sheet], values[sheet], cells


def each(address):
    sheet, _, cells = place(address)
    left, top, right, bottom = range_boundaries(cells)
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            yield sheet.cell(row, column)


def plain(value):
    if hasattr(value, "strftime"):
        return value.strftime("%Y-%m-%d")
    return value


for address, wanted in expected["cells"].items():
    sheet, stored, cell = place(address)
    found = plain(stored[cell].value)
    options = wanted if isinstance(wanted, list) else [wanted]
    if not any(found == one and isinstance(found, str) == isinstance(one, str) for one in options):
        wrong.append(f"{address}: {found!r}, not {wanted!r}")
for address in expected["empty"]:
    for cell in each(address):
        if cell.value is not None:
            wrong.append(f"{address}: {cell.coordinate} holds {cell.value!r}")
for kept in expected["kept"]:
    if "formula" in kept:
        sheet, stored, cell = place(kept["formula"])
        if sheet[cell].value != kept["is"]:
            wrong.append(f"{kept}: {sheet[cell].value}")
        if stored[cell].value is None:
            wrong.append(f"{kept}: no stored result")
    elif "text" in kept:
        sheet, _, cell = place(kept["text"])
        if sheet[cell].value != kept["is"]:
            wrong.append(f"{kept}: {sheet[cell].value!r}")
    elif "merged" in kept:
        sheet, _, cell = place(kept["merged"])
        if cell not in [str(one) for one in sheet.merged_cells.ranges]:
            wrong.append(f"{kept}")
    elif "heights" in kept:
        for cell in each(kept["heights"]):
            height = place(kept["heights"])[0].row_dimensions[cell.row].height
            if height != kept["is"]:
                wrong.append(f"{kept}: row {cell.row} is {height}")
    elif "format" in kept:
        for cell in each(kept["format"]):
            if cell.number_format.replace('"', "").replace("\\", "") != kept["is"].replace('"', "").replace("\\", ""):
                wrong.append(f"{kept}: {cell.coordinate} {cell.number_format}")
    elif "bordered" in kept:
        for cell in each(kept["bordered"]):
            if not (cell.border.left.style or cell.border.top.style):
                wrong.append(f"{kept}: {cell.coordinate}")
    elif "validation" in kept:
        sheet, _, cells = place(kept["validation"])
        if cells not in [str(one.sqref) for one in sheet.data_validations.dataValidation]:
            wrong.append(f"{kept}")
    elif "width" in kept:
        sheet, _, column = place(kept["width"])
        if round(sheet.column_dimensions[column].width) != kept["is"]:
            wrong.append(f"{kept}: {sheet.column_dimensions[column].width}")
    elif "print" in kept:
        sheet = formulas[kept["print"]]
        area = sheet.print_area[0] if isinstance(sheet.print_area, list) else sheet.print_area
        if "area" in kept and (area or "").replace("$", "").rsplit("!", 1)[-1] != kept["area"]:
            wrong.append(f"{kept}: {area}")
        if "titles" in kept and (sheet.print_title_rows or "").replace("$", "") != kept["titles"]:
            wrong.append(f"{kept}: {sheet.print_title_rows}")
        if sheet.page_setup.orientation != kept["orientation"]:
            wrong.append(f"{kept}: {sheet.page_setup.orientation}")
    elif "sheet" in kept and kept["sheet"] not in formulas.sheetnames:
        wrong.append(f"{kept}")
print(json.dumps(wrong, ensure_ascii=False))
