"""to-xlsx.py OUT: reads the host's workbook as JSON on standard input and writes it as OUT with openpyxl."""
import json
import os
import re
import sys
import zipfile
from datetime import date
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.chart import BarChart, PieChart, Reference, Series
from openpyxl.chart.data_source import AxDataSource, StrRef
from openpyxl.comments import Comment
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.formatting.rule import DataBarRule, Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableStyleInfo

LINES = {'None': None, 'Single': 'single', 'Double': 'double'}
OPERATORS = {'Between': 'between'}
KINDS = {'wholeNumber': 'whole', 'decimal': 'decimal', 'date': 'date', 'textLength': 'textLength', 'list': 'list', 'custom': 'custom'}


def area(block):
    start = f"{get_column_letter(block['left'])}{block['top']}"
    end = f"{get_column_letter(block['right'])}{block['bottom']}"
    return start if start == end else f'{start}:{end}'


def rgb(colour):
    return f'FF{colour[1:]}' if colour else None


def escaped(value):
    """Text as SpreadsheetML holds it (ISO/IEC 29500-1, 22.9.2.19), which openpyxl leaves to its caller."""
    if not isinstance(value, str):
        return value
    return re.sub(r'_(?=x[0-9A-Fa-f]{4}_)|[\x00-\x08\x0b-\x1f]', lambda found: f'_x{ord(found[0]):04X}_', value)


def put_cell(cell, found):
    if 'formula' in found:
        cell.value = found['formula']
    elif found['value'] not in ('', None):
        cell.value = escaped(found['value'])
        if isinstance(found['value'], str):
            cell.data_type = 'e' if re.fullmatch(r'#(REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)', found['value']) and not found.get('apostrophe') else 's'
    style = found.get('style', {})
    cell.font = Font(name=style.get('font', '宋体'), size=style.get('size', 11), bold=style.get('bold', False), italic=style.get('italic', False), underline=LINES[style.get('underline', 'None')], color=rgb(style.get('colour')))
    if style:
        if 'fill' in style:
            cell.fill = PatternFill('solid', fgColor=rgb(style['fill']))
        words = {key: style[key].lower() for key in ('horizontal', 'vertical') if key in style}
        cell.alignment = Alignment(wrap_text=style.get('wrap'), **words)
        drawn = {side: Side(style=b['weight'].lower(), color=rgb(b['colour'])) for side, b in style.get('borders', {}).items()}
        cell.border = Border(**{side: drawn.get(side, Side()) for side in ('left', 'right', 'top', 'bottom')})
        cell.number_format = style.get('numberFormat', 'General')
        if style.get('unlocked'):
            cell.protection = Protection(locked=False)
    if found.get('apostrophe'):
        cell.quotePrefix = True
    if 'note' in found:
        cell.comment = Comment(found['note'], '')


def limit(value):
    if isinstance(value, str) and re.fullmatch(r'\d{4}-\d\d-\d\d', value):
        return str(date.fromisoformat(value).toordinal() - date(1899, 12, 30).toordinal())
    return str(value)[1:] if str(value).startswith('=') else str(value)


def put_validation(sheet, found):
    kind, rule = next(iter(found['rule'].items()), (None, {}))
    made = DataValidation(type=KINDS.get(kind), allow_blank=found['ignoreBlanks'])
    if kind == 'list':
        source = rule['source']
        made.formula1 = source[1:] if source.startswith('=') else '"' + source.replace('"', '""') + '"'
    elif kind == 'custom':
        made.formula1 = limit(rule['formula'])
    elif kind:
        made.operator = OPERATORS[rule['operator']]
        made.formula1, made.formula2 = limit(rule['formula1']), limit(rule['formula2'])
    if found['prompt']:
        made.showInputMessage, made.promptTitle, made.prompt = True, found['prompt']['title'], found['prompt']['message']
    alert = found['errorAlert']
    made.showErrorMessage = bool(alert)
    if alert:
        made.errorStyle, made.errorTitle, made.error = alert['style'].lower(), alert['title'], alert['message']
    for block in found['areas']:
        made.add(area(block))
    sheet.add_data_validation(made)


def put_rules(sheet, formats):
    for priority, found in enumerate(formats, 1):
        if found['type'] == 'DataBar':
            rule = DataBarRule('num', float(found['lower']['formula']), 'num', float(found['upper']['formula']), rgb(found['barColour']))
        else:
            fill = found['fill'] and PatternFill('solid', bgColor=rgb(found['fill']))
            style = DifferentialStyle(font=Font(bold=found['bold'], color=rgb(found['colour'])), fill=fill or None)
            rule = Rule(type='expression', dxf=style, formula=[found['formula'][1:]])
        rule.priority = priority
        sheet.conditional_formatting.add(' '.join(area(block) for block in found['areas']), rule)


def reference(sheet, block):
    return Reference(sheet, min_col=block['left'], max_col=block['right'], min_row=block['top'], max_row=block['bottom'])


def put_chart(sheet, found):
    chart = PieChart() if found['type'] == 'Pie' else BarChart()
    if found['type'] != 'Pie':
        chart.type = 'bar' if found['type'].startswith('Bar') else 'col'
        chart.grouping = 'stacked' if found['type'].endswith('Stacked') else 'clustered'
        chart.overlap = 100 if chart.grouping == 'stacked' else None
    chart.title = found['title']
    if found['legend'] is None:
        chart.legend = None
    else:
        chart.legend.position = found['legend'][0].lower()
    for series in found['series']:
        made = Series(reference(sheet, series['values']), title=series['name'])
        if series['categories']:
            made.cat = AxDataSource(strRef=StrRef(f=f"{quote_sheetname(sheet.title)}!{area(series['categories'])}"))
        if series['colour']:
            made.graphicalProperties.solidFill = series['colour'][1:]
        chart.series.append(made)
    over = found['over']
    chart.anchor = TwoCellAnchor(_from=AnchorMarker(col=over['left'] - 1, row=over['top'] - 1), to=AnchorMarker(col=over['right'], row=over['bottom']))
    sheet.add_chart(chart)


def put_page(sheet, page):
    setup = sheet.page_setup
    # Excel's; openpyxl's own are those of Excel 2003.
    sheet.page_margins = PageMargins(left=0.7, right=0.7, top=0.75, bottom=0.75, header=0.3, footer=0.3)
    if page['orientation']:
        setup.orientation = page['orientation'].lower()
    if page['paper']:
        setup.paperSize = {'Letter': 1, 'A3': 8, 'A4': 9, 'A5': 11, 'B4': 12, 'B5': 13}[page['paper']]
    if page['pagesWide'] or page['pagesHigh']:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        setup.fitToWidth, setup.fitToHeight = page['pagesWide'] or 0, page['pagesHigh'] or 0
    sheet.print_options.horizontalCentered = page['centred'] or None
    if page['area']:
        sheet.print_area = area(page['area'])
    if page['titleRows']:
        # Written as it is given, and without dollars LibreOffice repeats nothing.
        sheet.print_title_rows = f"${page['titleRows']['from']}:${page['titleRows']['to']}"
    for row in page['breaksBefore']:
        sheet.row_breaks.append(Break(id=row - 1))
    for place, text in page['headersFooters'].items():
        side, which = re.fullmatch(r'(left|center|right)(Header|Footer)', place).groups()
        getattr(getattr(sheet, f'odd{which}'), side).text = text


def define(book, sheet, name):
    made = DefinedName(name['name'], attr_text=name['formula'][1:])
    # openpyxl 3.1 moved the names that are local to a sheet to the sheet.
    if hasattr(book.defined_names, 'append'):
        made.localSheetId = book.index(sheet) if sheet else None
        book.defined_names.append(made)
    else:
        (sheet or book).defined_names[name['name']] = made


def put_sheet(book, found):
    sheet = book.create_sheet(found['name'])
    # The other cells of a merged block would lose their styles if it were merged later.
    for block in found['merges']:
        sheet.merge_cells(area(block))
    for row, column, cell in found['cells']:
        put_cell(sheet.cell(row, column), cell)
        if 'link' in cell:
            coordinate = f'{get_column_letter(column)}{row}'
            sheet[coordinate]._hyperlink = Hyperlink(ref=coordinate, location=cell['link']['target'], tooltip=cell['link']['tip'] or None)
    for table in found['tables']:
        made = Table(displayName=table['name'], ref=area(table['range']))
        made.tableStyleInfo = TableStyleInfo(name=table['style'], showRowStripes=True)
        sheet.add_table(made)
    for validation in found['validations']:
        put_validation(sheet, validation)
    put_rules(sheet, found['conditionalFormats'])
    for chart in found['charts']:
        put_chart(sheet, chart)
    for column, points in found['columnWidths']:
        sheet.column_dimensions[get_column_letter(column)].width = (points / 0.75 - 5) / 7
    for row, height in found['rowHeights']:
        sheet.row_dimensions[row].height = height
    for row in found['hiddenRows']:
        sheet.row_dimensions[row].hidden = True
    if found['frozen']:
        sheet.freeze_panes = f"{get_column_letter(found['frozen']['columns'] + 1)}{found['frozen']['rows'] + 1}"
    for name in found['names']:
        define(book, sheet, name)
    put_page(sheet, found['page'])
    sheet.sheet_state = {'Visible': 'visible', 'Hidden': 'hidden', 'VeryHidden': 'veryHidden'}[found['visibility']]
    sheet.protection.sheet = found['protected']
    if found['tabColour']:
        sheet.sheet_properties.tabColor = rgb(found['tabColour'])


def with_results(xml, found):
    """A sheet's part in which each formula has its result, as Excel stores it; openpyxl writes none."""
    results = {f'{get_column_letter(column)}{row}': cell['value'] for row, column, cell in found['cells'] if 'formula' in cell}

    def put(match):
        result = results[match['cell']]
        kind = ' t="str"' if isinstance(result, str) else ''
        return f'<c r="{match["cell"]}"{match["style"]}{kind}>{match["formula"]}<v>{escape(str(result))}</v></c>'

    return re.sub(r'<c r="(?P<cell>[A-Z]+[0-9]+)"(?P<style>[^>]*)>(?P<formula><f>[^<]*</f>)(?:<v></v>|<v ?/>)</c>', put, xml)


def store_results(file, sheets):
    parts = {f'xl/worksheets/sheet{number}.xml': found for number, found in enumerate(sheets, 1)}
    made = f'{file}.made'
    os.rename(file, made)
    with zipfile.ZipFile(made) as before, zipfile.ZipFile(file, 'w', zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            content = before.read(name)
            after.writestr(name, with_results(content.decode(), parts[name]) if name in parts else content)
    os.remove(made)


model = json.load(sys.stdin)
book = Workbook()
# openpyxl's own default font has a colour of the theme, which it cannot tell when it reads it back.
book._fonts.clear()
book._fonts.add(Font(name='宋体', size=11))
book.remove(book.active)
for found in model['sheets']:
    put_sheet(book, found)
for name in model['names']:
    define(book, None, name)
book.save(sys.argv[1])
store_results(sys.argv[1], model['sheets'])
