/** The page's CSS: a sheet of paper, numbers as links, their rows in a panel below. Printed, it is the text alone. */
export const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { margin: 0; background: #e9ebef; color: #000; font: 16pt/28pt 'FangSong_GB2312', 'FangSong', '仿宋', serif; }
main { box-sizing: border-box; max-width: 210mm; margin: 0 auto; padding: 20mm 26mm 50vh 28mm; background: #fff; }
h1 { font: 22pt/35pt 'FZXiaoBiaoSong-B05S', '方正小标宋简体', 'SimHei', sans-serif; text-align: center; margin: 0 0 28pt; }
h2 { font: 16pt/28pt 'SimHei', sans-serif; text-indent: 2em; margin: 0; }
h3 { font: 16pt/28pt 'KaiTi_GB2312', 'KaiTi', serif; text-indent: 2em; margin: 0; }
p { margin: 0; text-indent: 2em; text-align: justify; overflow-wrap: anywhere; }
.note { font-size: 14pt; }
.sign { text-align: right; text-indent: 0; padding-right: 2em; }
.blank { background: #fff2a8; }
.num { color: #0b5394; text-decoration: underline dotted; }
.figures, .chart { width: 100%; border-collapse: collapse; margin: 14pt 0; font-size: 14pt; }
.figures th, .figures td { border: 1px solid #666; padding: 2pt 6pt; text-align: left; font-weight: normal; }
.figures th { background: #edf2f9; }
.chart th { width: 26%; text-align: right; font-weight: normal; padding-right: 6pt; }
.rows { display: none; position: fixed; left: 0; right: 0; bottom: 0; max-height: 45vh; overflow: auto; background: #fff;
  border-top: 3px solid #2f5597; padding: 8px 16px; font: 14px/20px 'Microsoft YaHei', sans-serif; }
.rows:target { display: block; }
.rows h3 { font: bold 16px/24px 'Microsoft YaHei', sans-serif; text-indent: 0; }
.rows p { text-indent: 0; margin: 4px 0; }
.rows table { border-collapse: collapse; }
.rows th, .rows td { border: 1px solid #bbb; padding: 2px 6px; text-align: left; white-space: nowrap; }
.wide { overflow-x: auto; }
.close { float: right; }
@media print {
  body { background: none; }
  main { max-width: none; padding: 0; }
  .num { color: inherit; text-decoration: none; }
  .rows, .hint { display: none !important; }
}
`;
