"""describe-workbook.py FILE: what openpyxl reads in a workbook, as one JSON object on standard output."""
import json
import sys
import warnings

import openpyxl

warnings.simplefilter('error')
# LibreOffice writes data bars and conditions a second time in extensions.
warnings.filterwarnings('ignore', message='.*extension is not supported')


def text(value):
    return None if value is None else str(value)


def rule(validation):
    return {
        'range': str(validation.sqref), 'type': validation.type, 'operator': validation.operator,
        'formulas': [text(validation.formula1), text(validation.formula2)],
        'prompt': [validation.promptTitle, validation.prompt] if validation.showInputMessage else None,
        'error': [validation.errorStyle, validation.errorTitle, validation.error] if validation.showErrorMessage else None,
    }


def differential(style):
    colour = style.font and style.font.color
    return {'bold': style.font and style.font.b, 'colour': colour and colour.rgb, 'fill': style.fill and style.fill.bgColor.rgb}


def condition(area, found):
    bar = found.dataBar
    return {
        'range': str(area.sqref), 'type': found.type, 'formula': found.formula,
        'bar': bar and {'lengths': [bar.minLength, bar.maxLength], 'limits': [[c.type, c.val] for c in bar.cfvo], 'colour': bar.color.rgb},
        'style': found.dxf and differential(found.dxf),
    }


def cell(found, stored):
    return {
        'value': found.value if isinstance(found.value, (str, int, float, bool, type(None))) else str(found.value),
        'type': found.data_type, 'stored': stored.value if isinstance(stored.value, (str, int, float, bool, type(None))) else str(stored.value),
        'format': found.number_format, 'font': [found.font.name, found.font.sz, found.font.b, found.font.color and found.font.color.rgb],
        'fill': found.fill.fgColor.rgb if found.fill.fill_type else None, 'border': found.border.left.style,
        'align': [found.alignment.horizontal, found.alignment.vertical, found.alignment.wrap_text],
        'note': found.comment and found.comment.text, 'link': found.hyperlink and [found.hyperlink.location, found.hyperlink.tooltip],
    }


def sheet(found, stored):
    setup = found.page_setup
    return {
        'name': found.title,
        'cells': {c.coordinate: cell(c, stored[c.coordinate]) for row in found.iter_rows() for c in row if c.value is not None or c.has_style},
        'merges': [str(m) for m in found.merged_cells.ranges],
        'tables': [[t.displayName, t.ref, t.tableStyleInfo and t.tableStyleInfo.name, [c.name for c in t.tableColumns]] for t in found.tables.values()],
        'validations': [rule(v) for v in found.data_validations.dataValidation],
        'conditions': [condition(area, r) for area in found.conditional_formatting for r in area.rules],
        'freeze': found.freeze_panes, 'tab': found.sheet_properties.tabColor and found.sheet_properties.tabColor.rgb,
        'page': [setup.paperSize, setup.orientation, setup.fitToWidth, setup.fitToHeight, found.sheet_properties.pageSetUpPr and found.sheet_properties.pageSetUpPr.fitToPage],
        'print': [found.print_area, found.print_title_rows], 'breaks': [b.id for b in found.row_breaks.brk],
        'header': found.oddHeader.center.text, 'footer': found.oddFooter.center.text,
        'widths': {k: d.width for k, d in found.column_dimensions.items()}, 'heights': {str(k): d.height for k, d in found.row_dimensions.items() if d.height},
        'charts': [[type(c).__name__, c.anchor._from.col, c.anchor._from.row, c.anchor.to.col, c.anchor.to.row, [s.val.numRef.f for s in c.series]] for c in found._charts],
    }


def names(book):
    """[name, sheet or null, formula]; openpyxl 3.1 moved the names that are local to a sheet to the sheet."""
    listed = getattr(book.defined_names, 'definedName', None)
    if listed is not None:
        return [[n.name, None if n.localSheetId is None else book.sheetnames[n.localSheetId], n.attr_text] for n in listed]
    local = [[n, s.title, d.attr_text] for s in book.worksheets for n, d in s.defined_names.items()]
    return [[n, None, d.attr_text] for n, d in book.defined_names.items()] + local


book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
json.dump({
    'sheets': [sheet(found, values[found.title]) for found in book.worksheets],
    'names': names(book),
    'properties': {'title': book.properties.title, 'creator': book.properties.creator, 'lastModifiedBy': book.properties.lastModifiedBy},
}, sys.stdout, ensure_ascii=False)
