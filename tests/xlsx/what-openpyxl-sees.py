"""what-openpyxl-sees.py FILE: a JSON object of what openpyxl finds on the sheets 干部名册 and 帮扶日志."""
import json, sys, warnings
import openpyxl
warnings.simplefilter('ignore')
book = openpyxl.load_workbook(sys.argv[1])
# A list up to openpyxl 3.0, a mapping from 3.1 on.
names = getattr(book.defined_names, 'definedName', None) or list(book.defined_names.values())
found = {'sheets': book.sheetnames, 'names': {name.name: name.attr_text for name in names if name.localSheetId is None}}
for title in ['干部名册', '帮扶日志']:
    sheet = book[title]
    found[title] = {
        'charts': len(sheet._charts),
        'notes': [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment],
        'lists': [validation.formula1 for validation in sheet.data_validations.dataValidation],
        'filter': [list(column.filters.filter) for column in sheet.auto_filter.filterColumn if column.filters],
        'tables': {table.displayName: table.ref for table in sheet.tables.values()},
        'rules': len(sheet.conditional_formatting),
        'merges': [str(area) for area in sheet.merged_cells.ranges],
        'values': [[cell.value for cell in row] for row in sheet.iter_rows(max_row=8, max_col=3)],
    }
print(json.dumps(found, ensure_ascii=False, default=str))
