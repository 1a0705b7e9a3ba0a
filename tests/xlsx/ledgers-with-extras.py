"""ledgers-with-extras.py OUT: two ledgers with all that a user may add to them and a library may lose.

A chart, a note, an image, a validation whose list is on another sheet, a defined name with OFFSET, filter criteria.
"""
import sys, struct, zlib
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo


def png():
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 4, 4, 8, 2, 0, 0, 0)) + chunk(b'IDAT', zlib.compress((b'\0' + b'\xc0\0\0' * 4) * 4)) + chunk(b'IEND', b'')


class Png(Image):
    """An image that openpyxl writes without asking Pillow what it is."""
    def __init__(self):
        self.ref, self.format, self.width, self.height, self.anchor = png(), 'png', 32, 32, 'E20'

    def _data(self):
        return self.ref


book = Workbook()
cadres = book.active
cadres.title = '干部名册'
for row in [['姓名', '干部类别', '联系村'], ['王伟', '班子成员', '东村'], ['李 娜', '机关干部', '西村'], ['张三', '机关干部', '东村']]:
    cadres.append(row)
cadres.add_table(Table(displayName='Cadres', ref='A1:C4', tableStyleInfo=TableStyleInfo(name='TableStyleMedium2', showRowStripes=True)))
cadres['B2'].comment = Comment('按考核标准填写', '办公室')

log = book.create_sheet('帮扶日志')
for row in [['日期', '干部姓名', '折款金额'], ['2014-3-5', '王伟', 300], ['2014/04/01', '李娜', '200元'], ['2014-06-30', '张三', 150.5]]:
    log.append(row)
log['C6'] = '=SUM(C2:C4)'
log.merge_cells('A8:C8')
log['A8'] = '说明'
log.auto_filter.ref = 'A1:C4'
log.auto_filter.add_filter_column(1, ['王伟', '张三'])
names = DataValidation(type='list', formula1="'干部名册'!$A$2:$A$4", allow_blank=True)
names.add('B2:B100')
log.add_data_validation(names)
log.conditional_formatting.add('C2:C4', CellIsRule(operator='greaterThan', formula=['200'], font=Font(color='C00000'), fill=PatternFill(bgColor='FFFF00', fill_type='solid')))
chart = BarChart()
chart.add_data(Reference(log, min_col=3, min_row=1, max_row=4), titles_from_data=True)
chart.set_categories(Reference(log, min_col=2, min_row=2, max_row=4))
log.add_chart(chart, 'E2')
log.add_image(Png())
area = DefinedName('日志区', attr_text="OFFSET(帮扶日志!$A$2,0,0,COUNTA(帮扶日志!$A:$A)-1,3)")
# A list up to openpyxl 3.0, a mapping from 3.1 on.
if hasattr(book.defined_names, 'append'): book.defined_names.append(area)
else: book.defined_names['日志区'] = area
book.save(sys.argv[1])
